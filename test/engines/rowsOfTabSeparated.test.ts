import fc from "fast-check";
import { expect, test } from "vitest";
import { rowsOfTabSeparated } from "./rowsOfTabSeparated.js";
import { tabSeparated } from "./tabSeparated.js";

const texts = fc.option(
  fc.string({ unit: fc.constantFrom("a", "N", "\\", "\t", "\n", "\0", "'") }),
);

test("rows are read as they were written", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts)), (rows) => {
      const answer = tabSeparated([["first", "second"], ...rows]);
      expect(rowsOfTabSeparated(answer)).toEqual(
        rows.map(([first, second]) => ({ first, second })),
      );
    }),
  );
});

test("ClickHouse writes further characters with a backslash", () => {
  expect(rowsOfTabSeparated("text\nit\\'s \\b\\f\\r\n")).toEqual([{ text: "it's \b\f\r" }]);
});
