import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { amount } from "../../src/kernel/amount.js";
import {
  type Exact,
  exact,
  exactQuotient,
  minus,
  plus,
  sign,
  times,
  toDecimalString,
  toNumber,
} from "../../src/kernel/exact.js";
import { InputError } from "../../src/kernel/inputError.js";
import { isNearest } from "../laws/nearest.js";

// Mutants of exact.ts and exactSum.ts that live on: the ways through plain numbers are there for
// speed, and bigints give the same where they are turned off; a limit of 2^52 or one less is as safe.

/** decimal.js with room for every digit, as the judge. */
const Judge = Decimal.clone({ precision: 2000, toExpNeg: -9e15, toExpPos: 9e15 });
const double = fc.double({ noNaN: true, noDefaultInfinity: true });
const digits = (value: Exact): string => new Judge(toDecimalString(value)).toString();
const read = (value: unknown): Exact => amount({ value }, "value");

describe("a double is the decimal that it prints as", () => {
  test("whatever double it is", () => {
    fc.assert(
      fc.property(double, (value) => {
        expect(digits(exact(value))).toBe(new Judge(value + 0).toString());
      }),
      { numRuns: 2000 },
    );
  });
  test("and whatever money it is", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat(15), (units, places) => {
        const value = Number(`${String(units)}e-${String(places)}`);
        expect(digits(exact(value))).toBe(new Judge(value + 0).toString());
      }),
      { numRuns: 5000 },
    );
  });
  // Seventeen digits that a bound of 2^53 instead of 2^52 would take for sixteen.
  test.each([
    0.1,
    0.30000000000000004,
    1e21,
    1e-7,
    5e-324,
    Number.MAX_VALUE,
    4503599627370497.5,
    900719925474099.3,
  ])("%d", (value) => {
    expect(digits(exact(value))).toBe(new Judge(value).toString());
  });
});

describe("arithmetic does not round", () => {
  const pairs = fc.tuple(double, double);
  test.each([
    ["plus", plus, (a: Decimal, b: Decimal) => a.plus(b)],
    ["minus", minus, (a: Decimal, b: Decimal) => a.minus(b)],
    ["times", times, (a: Decimal, b: Decimal) => a.times(b)],
  ] as const)("%s", (_, ours, theirs) => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const wanted = theirs(new Judge(a), new Judge(b));
        expect(digits(ours(exact(a), exact(b)))).toBe(
          (wanted.isZero() ? new Judge(0) : wanted).toString(),
        );
      }),
      { numRuns: 1000 },
    );
  });
  test("where sums and products leave the whole numbers of a double", () => {
    const large = exact(2 ** 52 - 1);
    expect(toDecimalString(plus(large, large))).toBe("9007199254740990");
    expect(toDecimalString(plus(plus(large, large), exact(2)))).toBe("9007199254740992");
    expect(toDecimalString(plus(plus(large, large), exact(3)))).toBe("9007199254740993");
    expect(toDecimalString(times(large, exact(3)))).toBe("13510798882111485");
    expect(toDecimalString(minus(exact(-0.1), exact(1e16)))).toBe("-10000000000000000.1");
  });
  test("a number comes back as it went in", () => {
    fc.assert(
      fc.property(double, (value) => {
        // Below 2.3e-308 doubles thin out, and the last of their few digits may be off.
        fc.pre(value === 0 || Math.abs(value) > 2.3e-308);
        expect(toNumber(exact(value))).toBe(value + 0);
        expect(sign(exact(value))).toBe(Math.sign(value) + 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a quotient is rounded once", () => {
  test("to the nearest double", () => {
    const part = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(20));
    fc.assert(
      fc.property(part, part, fc.constantFrom(1, 100), ([a, places], [b, others], scale) => {
        fc.pre(b !== 0n);
        const value = exactQuotient(scale, { units: a, places }, { units: b, places: others });
        const numerator = BigInt(scale) * a * 10n ** BigInt(others) * (b < 0n ? -1n : 1n);
        const denominator = (b < 0n ? -b : b) * 10n ** BigInt(places);
        expect(isNearest(value, numerator, denominator)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  test("even where the parts are as far apart as doubles can be", () => {
    expect(exactQuotient(1, exact(1e-300), exact(1e8))).toBe(1e-308);
    expect(exactQuotient(1, exact(5e-324), exact(1e300))).toBe(0);
    expect(exactQuotient(1, exact(1e300), exact(1e-8))).toBe(1e308);
    expect(exactQuotient(1, exact(1e300), exact(1e-300))).toBe(Infinity);
    expect(exactQuotient(1, exact(-1e300), exact(1e-8))).toBe(-1e308);
    expect(exactQuotient(1, exact(1), exact(-3))).toBe(-1 / 3);
  });
});

test("nothing is less than zero by a sign alone", () => {
  expect(exactQuotient(1, exact(-5e-324), exact(3))).toBe(0);
  expect(toNumber(exact(-0))).toBe(0);
});

describe("an amount", () => {
  test("may be a number, a decimal string, a bigint or a Decimal, and is the same", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
        fc.nat(12),
        (units, places) => {
          const decimal = new Judge(units.toString()).div(new Judge(10).pow(places));
          const wanted = decimal.toString();
          for (const value of [
            decimal,
            decimal.toFixed(),
            decimal.toFixed(20),
            decimal.toExponential(),
          ]) {
            expect(digits(read(value))).toBe(wanted);
          }
          expect(digits(read(units))).toBe(units.toString());
        },
      ),
      { numRuns: 1000 },
    );
  });
  test.each([
    "12",
    "-12.50",
    "+0.1",
    ".5",
    "5.",
    "1e3",
    "1E-7",
    "1e21",
    "00012.00",
    "12345678901.12345",
  ])("can be written %s", (text) => {
    expect(digits(read(text))).toBe(new Judge(text.replace(/\.$/, "")).toString());
  });
  test.each([
    "",
    " ",
    "12,50",
    "1_000",
    "0x1F",
    "0b1",
    "NaN",
    "Infinity",
    "-Infinity",
    "1e400",
    "1e-500",
    "1e-400",
    "1 000",
    "12.5 ",
    "1e",
    ".",
    "--1",
    Number.NaN,
    Infinity,
    -Infinity,
    null,
    undefined,
    true,
    {},
    [],
    [1],
    new Date(0),
    new Judge(Number.NaN),
    new Judge(Infinity),
    new Judge("1e400"),
    10n ** 400n,
    Symbol("x"),
  ])("cannot be %s", (value) => {
    expect(() => read(value)).toThrow(InputError);
  });
  test("has no more than four hundred decimals", () => {
    expect(digits(read(`1.${"0".repeat(398)}1`))).toContain("00001");
    expect(() => read(`1.${"0".repeat(400)}1`)).toThrow("value must be an amount");
  });
  test("does not depend on settings made before it is loaded either", async () => {
    const { maxE } = Decimal;
    Decimal.set({ maxE: 2 });
    try {
      vi.resetModules();
      const fresh = await import("../../src/kernel/amount.js");
      expect(toDecimalString(fresh.amount({ value: "1e21" }, "value"))).toBe(
        "1000000000000000000000",
      );
    } finally {
      Decimal.set({ maxE });
    }
  });
  test("an exponent of millions is refused, not computed", () => {
    const before = performance.now();
    for (const text of ["1e9999999", "1e-9999999", `1e-${"9".repeat(30)}`]) {
      expect(() => read(text)).toThrow("value must be an amount");
    }
    expect(performance.now() - before).toBeLessThan(1000);
  });
  test("does not depend on the settings of the caller's Decimal", () => {
    const before = { precision: Decimal.precision, toExpPos: Decimal.toExpPos };
    Decimal.set({ precision: 3, toExpPos: 0 });
    try {
      expect(toNumber(plus(read("1234567.89"), read(new Decimal("0.11"))))).toBe(1234568);
      expect(toDecimalString(read("123456789012345678901234567890.5"))).toBe(
        "123456789012345678901234567890.5",
      );
    } finally {
      Decimal.set(before);
    }
  });
});
