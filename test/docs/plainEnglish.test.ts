import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Linter } from "eslint";
import { describe, expect, test } from "vitest";
import turns from "../../.config/turnsOfPhrase.json" with { type: "json" };
import { pages, root } from "./codeBlocks.js";

const textOf = (page: string): string => readFileSync(join(root, page), "utf8");

test.each(pages())("%s has no turn of phrase that slows a reader", (page) => {
  const words = textOf(page)
    .replace(/^```[^]*?^```$/gm, "")
    // The table of such turns.
    .replace(/^## Words$[^]*/m, "");
  const found = turns.flatMap(({ pattern }) => words.match(new RegExp(pattern, "gm")) ?? []);
  expect(found).toEqual([]);
});

describe.each(turns)("$example", ({ example, instead }) => {
  test("is in the table of docs/CONTRIBUTING.md", () => {
    expect(textOf("docs/CONTRIBUTING.md")).toContain(`| ${example} | ${instead} |`);
  });

  test("is what the linter reports, and what it proposes is not", async () => {
    const lint = await linter();
    for (const code of [
      `// ${example}`,
      `/**\n * ${example}\n */\nlet a;`,
      `test("${example}", () => {});`,
      `describe.each([1])("${example}", () => {});`,
      `test.each([["${example}", 1]])("%s", () => {});`,
    ]) {
      expect(lint(code).length, code).toBe(1);
      expect(lint(code.replace(example, instead))).toEqual([]);
    }
    expect(lint(`const text = "${example}";`)).toEqual([]);
  });
});

/** The messages of the linter's rule for a piece of code. */
async function linter(): Promise<(code: string) => readonly Linter.LintMessage[]> {
  const path = pathToFileURL(join(root, ".config/plainEnglish.js")).href;
  const { default: plugin } = (await import(path)) as {
    readonly default: NonNullable<Linter.Config["plugins"]>[string];
  };
  const config: Linter.Config = {
    plugins: { plain: plugin },
    rules: { "plain/turns-of-phrase": 2 },
  };
  return (code) => new Linter().verify(code, config);
}
