import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** A piece of code for readers, and its place. */
export interface CodeBlock {
  readonly place: string;
  readonly code: string;
}

/** All TypeScript files below a folder. */
export function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

/** The code of every `@example` in a source file. */
export function examplesIn(file: string): CodeBlock[] {
  const source = readFileSync(join(root, file), "utf8");
  const comments = source.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) => {
    const text = comment.replace(/^\/\*\*|\*\/$/g, "").replace(/^\s*\* ?/gm, "");
    const [, ...examples] = text.split(/^@example\s*$/m);
    return examples.map((example) => ({
      place: file,
      code: (example.split(/^@\w+/m)[0] ?? "").trim(),
    }));
  });
}

/** The code of every `ts` block in a Markdown file. */
export function blocksIn(file: string): CodeBlock[] {
  const source = readFileSync(join(root, file), "utf8");
  return Array.from(source.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```$/gm), (match) => ({
    place: `${file}:${String(source.slice(0, match.index).split("\n").length)}`,
    code: match[1] ?? "",
  }));
}

/** All Markdown files for readers. */
export function pages(): string[] {
  const guides = ["docs", "docs/families", "docs/models"].flatMap((folder) =>
    readdirSync(join(root, folder), { encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name)),
  );
  return ["README.md", ...guides].map((file) => relative(root, join(root, file)));
}
