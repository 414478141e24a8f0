import fc from "fast-check";
import { expect, test } from "vitest";
import { resultRows } from "../../src/sql/statement/resultRows.js";
import { shortWhole } from "../../src/sql/statement/shortWhole.js";

const digits = fc.integer({ min: 0, max: 9 }).map(String);
/** Whole numbers of any length with or without leading zeros, and other texts of the same characters. */
const texts = fc.oneof(
  fc
    .tuple(fc.constantFrom("", "-"), fc.array(digits, { minLength: 1, maxLength: 20 }))
    .map(([sign, list]) => sign + list.join("")),
  fc.string({ unit: fc.constantFrom("0", "7", "-", ".", "e", " ", "+", "/", ":"), maxLength: 6 }),
);

test("texts of few digits are read as their numbers, and no other texts", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const isShort = /^-?\d+$/.test(text) && text.length <= 15;
      expect(shortWhole(text)).toBe(isShort ? Number(text) + 0 : Number.NaN);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [null, 0],
  [undefined, 0],
  [7, 7],
  [-0, 0],
  [2 ** 53, Number.NaN],
  [0.5, Number.NaN],
  [7n, Number.NaN],
  [true, Number.NaN],
  [{ value: "7" }, Number.NaN],
])("%s gives %s", (value, number) => {
  expect(shortWhole(value)).toBe(number);
});

test("a number reads the same whether it is short or not, and whatever the driver makes of it", () => {
  const same = ["41", "41.0", "0000000000000000041", 41, 41n, { value: "41.000" }];
  for (const row of resultRows(
    same.map((value) => [value]),
    ["em_n"],
  )) {
    expect([row.count("em_n"), row.whole("em_n"), row.sum("em_n", 2)]).toEqual([
      41,
      41,
      { units: 41, places: 2 },
    ]);
  }
});

test.each([
  ["-5", "count", "rows[0].em_n must be a whole number from 0 up, below 2^53, got -5"],
  [-5, "count", "rows[0].em_n must be a whole number from 0 up, below 2^53, got -5"],
  ["9007199254740993", "count", "below 2^53"],
  ["-9007199254740993", "whole", "within ±2^53"],
  ["5.5", "count", 'rows[0].em_n must be a whole number, got "5.5"'],
  ["", "count", 'rows[0].em_n must be a whole number, got ""'],
  ["-", "whole", 'rows[0].em_n must be a whole number, got "-"'],
  ["1e3", "count", 'rows[0].em_n must be a whole number, got "1e3"'],
  [" 5", "whole", 'rows[0].em_n must be a whole number, got " 5"'],
] as const)("%j is refused as a %s", (value, how, words) => {
  const [row] = resultRows([{ EM_N: value }], ["em_n"]);
  expect(() => row?.[how]("em_n")).toThrow(words);
});
