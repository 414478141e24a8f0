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
    expect(entry.title.th + entry.description.th).toMatch(/[\u0e00-\u0e7f]/);
    expect(entry.counts).toMatch(/\.$/);
    for (const { words } of entry.constraints) expect(words).toMatch(/\.$/);
    for (const { address } of entry.sources) {
      if (address !== undefined) expect(new URL(address).protocol).toMatch(/^https?:$/);
    }
  });
});
