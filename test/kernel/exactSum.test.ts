import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAmount } from "../../src/kernel/amount.js";
import { plus, toDecimalString, toNumber } from "../../src/kernel/exact.js";
import {
  addExact,
  addSum,
  addUnits,
  type ExactSum,
  emptySum,
  total,
  unitsOf,
} from "../../src/kernel/exactSum.js";

function sumOf(amounts: readonly unknown[]): ExactSum {
  const sum = emptySum();
  for (const amount of amounts) {
    const units = unitsOf(amount);
    if (Number.isNaN(units)) addExact(sum, readAmount("amount", amount));
    else addUnits(sum, units);
  }
  return sum;
}

/** Amounts as they come: few decimals or many, small or huge, as numbers or strings. */
const amounts = fc.array(
  fc.oneof(
    fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((cents) => cents / 100),
    fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((cents) => (cents / 100).toFixed(2)),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((units) => units / 1e12),
    fc.maxSafeInteger(),
    fc.constantFrom(1e21, 1e-7, 4.5e11, -4.5e11, 450359962737.0495, 450359962737.0496),
  ),
  { maxLength: 40 },
);

describe("a running sum", () => {
  test("is the sum, to the last digit", () => {
    fc.assert(
      fc.property(amounts, (all) => {
        const wanted = all
          .map((amount) => readAmount("amount", amount))
          .reduce(plus, { units: 0, places: 0 });
        const got = total(sumOf(all));
        const places = Math.max(wanted.places, got.places);
        const digits = (text: string): string => {
          const [whole = "", decimals = ""] = text.split(".");
          return `${whole}.${decimals.padEnd(places, "0")}`;
        };
        expect(digits(toDecimalString(got))).toBe(digits(toDecimalString(wanted)));
      }),
      { numRuns: 1000 },
    );
  });

  test("does not care in which order or in which parts it was added", () => {
    fc.assert(
      fc.property(amounts, amounts, (left, right) => {
        const sum = sumOf(left);
        addSum(sum, sumOf(right));
        expect(toNumber(total(sum))).toBe(toNumber(total(sumOf([...right, ...left].reverse()))));
      }),
    );
  });

  test("0.1 and 0.2 are 0.3, and a thousand of 0.1 are 100", () => {
    expect(toNumber(total(sumOf([0.1, 0.2])))).toBe(0.3);
    expect(toNumber(total(sumOf(new Array<number>(1000).fill(0.1))))).toBe(100);
  });

  test("a million amounts of two decimals are their cents", () => {
    const sum = emptySum();
    let cents = 0n;
    let state = 12345;
    for (let count = 0; count < 1_000_000; count += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      addUnits(sum, unitsOf((state % 100_000_000) / 100));
      cents += BigInt(state % 100_000_000);
    }
    expect(toDecimalString(total(sum))).toBe(
      `${String(cents / 100n)}.${String(cents % 100n).padStart(2, "0")}00`,
    );
  });

  test("leaves the fast way before it could round", () => {
    // Just below the limit of the units, often enough to pass 2^53 many times over.
    const large = 450359962737.0495;
    expect(unitsOf(large)).toBe(2 ** 52 - 1);
    expect(unitsOf(450359962737.0496)).toBeNaN();
    expect(unitsOf(-large)).toBe(-(2 ** 52 - 1));
    expect(toDecimalString(total(sumOf(new Array<number>(9).fill(large))))).toBe(
      "4053239664633.4455",
    );
    expect(toDecimalString(total(sumOf(new Array<number>(9).fill(-large))))).toBe(
      "-4053239664633.4455",
    );
  });

  test.each([0.00001, Number.NaN, Infinity, "x", "1e5", null, undefined, 5n, {}])(
    "%s takes more than units",
    (value) => {
      expect(unitsOf(value)).toBeNaN();
    },
  );
});
