import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "./codeBlocks.js";

const copied = [
  ...["src", "test", "docs", "examples", ".config", ".biome.json"],
  ...["package.json", "tsconfig.json", "tsup.config.ts", "README.md", "CHANGELOG.md"],
];
const copy = mkdtempSync(join(tmpdir(), "new-kpi-"));
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** The files that docs/CONTRIBUTING.md quotes, by their paths. */
const quoted = Array.from(
  readFileSync(join(root, "docs/CONTRIBUTING.md"), "utf8").matchAll(/^```ts (\S+)\n([^]*?)^```$/gm),
  ([, path = "", text = ""]) => [path, text] as const,
);

/** Runs a command in the copy; its error contains everything that it printed. */
function run(command: string, ...options: readonly string[]): string {
  try {
    return execFileSync(command, options, {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
      stdio: "pipe",
    });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${command} ${options.join(" ")} failed:\n${stdout}${stderr}`, {
      cause: error,
    });
  }
}

/** The files of the copy that are new or differ. */
function changed(): string[] {
  return copied
    .flatMap((path) =>
      path.includes(".") && !path.startsWith(".config")
        ? [path]
        : readdirSync(join(copy, path), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name).slice(copy.length + 1)),
    )
    .filter((path) => {
      const before = join(root, path);
      return !existsSync(before) || !readFileSync(before).equals(readFileSync(join(copy, path)));
    });
}

test("a new KPI is written by hand in four files, as docs/CONTRIBUTING.md says", () => {
  for (const path of copied) {
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      filter: (from) => from !== join(root, "docs/site"),
    });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));

  for (const [path, text] of quoted) {
    expect(existsSync(join(copy, path)), path).toBe(false);
    writeFileSync(join(copy, path), text);
  }
  appendFileSync(join(copy, "CHANGELOG.md"), "\n- `orderReturnRate` is new.\n");
  const byHand = changed();
  expect(byHand.length).toBe(4);

  run("npm", "run", "--silent", "generate");
  const written = changed();
  expect(written.length).toBeGreaterThan(byHand.length);
  run("npm", "run", "--silent", "lint:fix");
  run("npm", "run", "--silent", "typecheck");
  // Of the tests of all KPIs: those of the new KPI, and those that compare the lists of KPIs.
  const id = /(\w+)\.ts$/.exec(quoted[0]?.[0] ?? "")?.[1] ?? "";
  const tests = run(
    "npx",
    ...["vitest", "run", "--config", "test/vitest.config.ts"],
    ...["--testNamePattern", `${id}|same set|nothing is stale`],
    ...["test/catalog/", "test/laws/ratios.test.ts", "test/docs/generated.test.ts"],
    ...["test/docs/examples.test.ts", ...byHand.filter((path) => path.startsWith("test/"))],
  );
  expect(Number(/Tests +(\d+) passed/.exec(tests)?.[1])).toBeGreaterThan(25);

  expect(changed()).toEqual(written);
}, 600_000);
