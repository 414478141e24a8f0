import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { pages, root } from "../docs/codeBlocks.js";

interface Packed {
  readonly files: readonly { readonly path: string }[];
}
const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }),
) as [Packed];
const shipped = new Set(packed.files.map(({ path }) => path));
const markdown = [...shipped].filter((path) => path.endsWith(".md"));

/** The text of a page without its blocks of code. */
function proseOf(path: string): string {
  return readFileSync(join(root, path), "utf8").replace(/^```[\s\S]*?^```$/gm, "");
}

/** The targets of the links and pictures of a page that lead to other files. */
function targetsIn(path: string): string[] {
  return Array.from(proseOf(path).matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target).filter(
    (target) => !/^https?:/.test(target),
  );
}

/** The anchors of the headings of a page, as GitHub makes them. */
function anchorsIn(path: string): string[] {
  return Array.from(proseOf(path).matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("the package", () => {
  test("ships README and every guide", () => {
    expect(pages().filter((page) => !shipped.has(page.replaceAll("\\", "/")))).toEqual([]);
    expect(markdown).toContain("README.md");
  });

  test("ships no source of the guides' tools", () => {
    const other = [...shipped].filter((path) => /^docs\/.*\.(?!md$|svg$)\w+$/.test(path));
    expect(other).toEqual([]);
  });

  test.each(markdown)("%s: every link leads to a shipped file and to a heading there", (page) => {
    const dead = targetsIn(page).filter((target) => {
      const [file = "", anchor] = target.split("#");
      const path = file === "" ? page : posix.join(dirname(page), file);
      return !shipped.has(path) || (anchor !== undefined && !anchorsIn(path).includes(anchor));
    });
    expect(dead).toEqual([]);
  });

  test("there are links to check", () => {
    expect(targetsIn("README.md").length).toBeGreaterThan(20);
    expect(
      targetsIn("docs/families.md").filter((target) => target.includes("#")).length,
    ).toBeGreaterThan(80);
  });
});
