import { describe, expect, test } from "vitest";
import { readDocstrings } from "../../docs/generate/docstrings.js";
import { catalog } from "../../src/catalog/catalog.js";

const { functions } = readDocstrings();
const languages = ["en", "id", "ms", "th"] as const;

describe.each(catalog.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  test("the names in brackets in its docstring are among its names", () => {
    const names = /\(([^)]*)\)$/.exec(functions.get(id) ?? "")?.[1]?.split(", ") ?? [];
    const known = [entry.title.en, ...entry.abbreviations, ...entry.aliases.en].map((name) =>
      name.toLowerCase(),
    );
    expect(names.filter((name) => !known.includes(name.toLowerCase()))).toEqual([]);
  });

  test("its texts are complete in all four languages", () => {
    for (const language of languages) {
      expect(entry.title[language]).toMatch(/^\S.*\S$/);
      expect(entry.description[language]).toMatch(/^\S.*\S$/);
      const names = entry.aliases[language].map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain(entry.title[language].toLowerCase());
    }
    for (const language of ["en", "id", "ms"] as const) {
      expect(entry.description[language]).toMatch(/\.$/);
    }
    for (const { title, formula, difference, choose } of entry.methods ?? []) {
      for (const language of languages) {
        for (const text of [title, formula, difference, choose]) {
          expect(text[language]).toMatch(/^\S.*\S$/);
        }
        if (language === "th") continue;
        for (const text of [difference, choose]) expect(text[language]).toMatch(/\.$/);
      }
      for (const text of [title, formula, difference, choose]) {
        expect(text.th).toMatch(/[\u0e00-\u0e7f]/);
        expect(new Set(languages.map((language) => text[language])).size).toBe(4);
      }
    }
    expect(entry.title.th + entry.description.th).toMatch(/[\u0e00-\u0e7f]/);
    expect(entry.counts).toMatch(/\.$/);
    for (const { words } of entry.constraints) expect(words).toMatch(/\.$/);
    for (const { address } of entry.sources) {
      if (address !== undefined) expect(new URL(address).protocol).toMatch(/^https?:$/);
    }
  });
});

describe("the texts of the ways in which churn is computed", () => {
  const ways = catalog.flatMap(({ id, formula, methods = [] }) =>
    methods.map((one) => ({ id, whole: formula, ...one })),
  );
  test("are there for each of the five published ones", () => {
    expect(ways.map(({ id, when }) => [id, when])).toEqual([
      ["churnRate", {}],
      ["periodChurnRate", { method: "start" }],
      ["periodChurnRate", { method: "start-plus-new" }],
      ["periodChurnRate", { method: "midpoint" }],
      ["periodChurnRate", { method: "customer-days" }],
    ]);
  });
  test("have the formula of the entry, and differ from each other", () => {
    for (const { whole, formula } of ways) expect(whole).toContain(formula.en);
    for (const language of languages) {
      for (const text of ["title", "formula", "difference", "choose"] as const) {
        expect(new Set(ways.map((one) => one[text][language])).size).toBe(ways.length);
      }
    }
  });
});
