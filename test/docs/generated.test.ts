import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { drawnCharts } from "../../docs/generate/charts.js";
import { parsed } from "../../docs/generate/docstrings.js";
import { generatedFigures } from "../../docs/generate/figures.js";
import { generatedLists } from "../../docs/generate/lists.js";
import { generatedPages } from "../../docs/generate/pages.js";
import { catalogWithDocstrings } from "../../docs/generate/sentences.js";
import { families } from "../../src/catalog/family.js";
import { root } from "./codeBlocks.js";

/** The files that `npm run generate` would change. */
function stale(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].filter(
    (path) => readFileSync(join(root, path), "utf8") !== files.get(path),
  );
}

describe("nothing is stale (npm run generate mends it)", () => {
  test("the catalog explains KPIs and their fields in the words of the docstrings", () => {
    expect([...catalogWithDocstrings().keys()]).toEqual([]);
  });

  test("every list of KPIs in the source contains the KPIs of the catalog", async () => {
    const files = await generatedLists();
    expect(stale(files)).toEqual([]);
    expect(files.size).toBe(4 + 2 * families.length);
  });

  test("the figures collected in 2026 are those of the file", () => {
    const files = generatedFigures();
    expect(stale(files)).toEqual([]);
    expect(files.size).toBe(8);
  });

  test("the pages contain what the catalog says", () => {
    const files = generatedPages();
    expect(stale(files)).toEqual([]);
    expect(files.size).toBe(3 + families.length);
  });

  test("the charts are up to date, and docs/comparing.md shows every one", async () => {
    const files = await drawnCharts();
    expect(stale(files)).toEqual([]);
    const page = readFileSync(join(root, "docs/comparing.md"), "utf8");
    const shown = Array.from(
      page.matchAll(/!\[[^\]]+\]\((charts\/[\w-]+\.svg)\)/g),
      ([, name = ""]) => `docs/${name}`,
    );
    expect(shown.sort()).toEqual([...files.keys()].sort());
  });
});

describe("the sentences that the catalog copies from the docstrings", () => {
  const reading = (changed: string, replace: (text: string) => string) => (path: string) =>
    path === changed
      ? ts.createSourceFile(path, replace(parsed(path).text), ts.ScriptTarget.ES2022, true)
      : parsed(path);

  test.each([
    ["a description", "src/catalog/retention/churnRate.ts", /en: "The share[^"]*"/, 'en: "?"'],
    ["a meaning", "src/catalog/retention/churnRate.ts", /meaning: "[^"]*"/, 'meaning: ""'],
    ["a shared meaning", "src/catalog/inputs.ts", /meaning: "[^"]*"/, 'meaning: ""'],
    [
      "a meaning that replaces another",
      "src/catalog/value/inputs.ts",
      /meaning:\s*"[^"]*"/,
      'meaning: ""',
    ],
  ])("%s that differs is replaced", (_, path, before, after) => {
    const { text } = parsed(path);
    expect(text.replace(before, after)).not.toBe(text);
    const files = catalogWithDocstrings(reading(path, (source) => source.replace(before, after)));
    expect([...files]).toEqual([[path, text]]);
  });

  test("one text for two fields with different docstrings is refused", () => {
    const swapped = reading("src/catalog/commerce/repeatPurchaseRate.ts", (source) =>
      source.replaceAll("customersInPeriod", "orderingCustomers"),
    );
    expect(() => catalogWithDocstrings(swapped)).toThrow(
      "src/catalog/commerce/inputs.ts: one text for docstrings that differ",
    );
  });
});
