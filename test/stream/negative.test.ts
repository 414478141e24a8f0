import { expect, test } from "vitest";
import { readAmount } from "../../src/kernel/amount.js";
import { checkNegative, isNegative, readNegative } from "../../src/stream/negative.js";

test("a negative amount is a refund, where nothing else is stated", () => {
  expect(readNegative(undefined)).toBe("refund");
  expect(readNegative({ negative: null })).toBe("refund");
  expect(readNegative({ negative: "error" })).toBe("error");
  expect(() => readNegative({ negative: "ledger" })).toThrow("negative must be one of");
});

test("it is told in units and beyond them", () => {
  expect([-1, 0, -0, 1].map((units) => isNegative(units, undefined))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(isNegative(Number.NaN, readAmount("amount", "-1e-9"))).toBe(true);
  expect(isNegative(Number.NaN, readAmount("amount", "1e-9"))).toBe(false);
});

test("it is refused where it is an error", () => {
  checkNegative("refund", -5);
  expect(() => {
    checkNegative("error", -5);
  }).toThrow('amount must be 0 or more, since negative is "error", got -5');
});
