import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compoundAnnualGrowthRate,
  growthRate,
  projectGrowth,
  returnOnAdSpend,
  returnOnInvestment,
  returnPerUnitSpent,
  rollUp,
} from "../../src/index.js";
import { isNearest } from "../laws/nearest.js";

/** Sixty digits, where doubles have sixteen. */
const Precise = Decimal.clone({ defaults: true, precision: 60 });
const cents = fc.integer({ min: 1, max: 10 ** 9 });
const money = cents.map((all) => all / 100);
const years = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 1, max: 100_000 }).map((thousandths) => thousandths / 1000),
);

/** The error of an answer, as a share of the right answer. */
function errorOf(answer: number, right: Decimal): number {
  if (right.isZero()) return Math.abs(answer);
  return new Precise(answer).minus(right).div(right).abs().toNumber();
}

describe("growthRate", () => {
  test("is the difference divided by the start", () => {
    expect(growthRate({ start: 80000, end: 92000 }).percent).toBe(15);
    expect(growthRate({ start: "0.10", end: "0.30" }).value).toBe(2);
    expect(growthRate({ start: 5, end: 0 }).value).toBe(-1);
  });
  test("from 0 is null, not 100 % and not Infinity", () => {
    expect(growthRate({ start: 0, end: 5 }).reason).toBe("zero-denominator");
    expect(growthRate({ start: 0, end: 0 }).reason).toBe("no-data");
  });
  test("of a whole is the roll-up of its parts between the same dates", () => {
    const north = growthRate({ start: 100, end: 150 });
    const south = growthRate({ start: 900, end: 900 });
    expect(rollUp([north, south]).percent).toBe(5);
  });
  test("refuses negative amounts, since a change of sign has no rate", () => {
    expect(() => growthRate({ start: -100, end: 50 })).toThrow(
      "start must be an amount from 0 up, got -100",
    );
    expect(() => growthRate({ start: 100, end: -50 })).toThrow(
      "end must be an amount from 0 up, got -50",
    );
  });
});

describe("compoundAnnualGrowthRate", () => {
  test.each([
    [10000, 19500, 3, 24.93], // reference.com
    [1000, 10000, 3, 115.44], // zcubes
    [10000, 19000, 3, 23.86], // Investopedia's numbers; ainvest prints 16.67
    [12.04, 32.8146, 7, 15.4],
  ])("from %d to %d in %d years is %d %%", (start, end, over, percent) => {
    expect(compoundAnnualGrowthRate({ start, end, years: over }).percent).toBeCloseTo(percent, 2);
  });
  test("counts the years that passed, not the numbers in the table", () => {
    const twoYears = compoundAnnualGrowthRate({ start: 100, end: 121, years: 2 });
    expect(twoYears.value).toBeCloseTo(0.1, 15);
    expect(compoundAnnualGrowthRate({ start: 100, end: 110, years: 0.5 }).value).toBeCloseTo(
      0.21,
      15,
    );
  });
  test("over one year is the growth rate, to the last digit", () => {
    fc.assert(
      fc.property(money, money, (start, end) => {
        expect(compoundAnnualGrowthRate({ start, end, years: 1 }).value).toBe(
          growthRate({ start, end }).value,
        );
      }),
    );
  });
  test.each([
    [{ start: 0, end: 5, years: 3 }, "zero-start"],
    [{ start: "0.00", end: 0, years: 3 }, "zero-start"],
    [{ start: 0, end: 5, years: 0 }, "zero-start"],
    [{ start: 5, end: 10, years: 0 }, "zero-denominator"],
    [{ start: 5, end: 5, years: 0 }, "zero-denominator"],
    [{ start: 5, end: 0, years: 0 }, "zero-denominator"],
  ])("of %j is null: %s", (input, reason) => {
    const { value, percent, reason: why } = compoundAnnualGrowthRate(input);
    expect([value, percent, why]).toEqual([null, null, reason]);
  });
  test.each([0.25, 1, 2.5, 30])("to 0 in %d years is -100 %%", (over) => {
    const { value, percent } = compoundAnnualGrowthRate({ start: 5, end: 0, years: over });
    expect([value, percent]).toEqual([-1, -100]);
  });
  test("from an amount to the same amount is 0", () => {
    expect(compoundAnnualGrowthRate({ start: 0.3, end: "0.30", years: 7 }).value).toBe(0);
  });

  const far = fc.double({ min: -14, max: 14, noNaN: true }).map((power) => 10 ** power);
  test.each([
    ["amounts of any size", fc.tuple(money, money)],
    ["amounts far apart", fc.tuple(far, far)],
    ["amounts a cent or so apart", cents.map((all) => [all / 100, (all + 1) / 100] as const)],
    ["amounts that all but vanish", cents.map((all) => [10 ** 15, all / 10 ** 12] as const)],
    ["amounts no quotient of which is a double", fc.constant(["1e300", "1e-300"] as const)],
  ] as const)("is right to 1e-14 for %s", (_, amounts) => {
    fc.assert(
      fc.property(amounts, years, ([start, end], over) => {
        const logarithm = new Precise(end).div(start).ln().div(over);
        // Beyond that it is less exact, but nothing grows 1e17-fold in a year.
        fc.pre(logarithm.abs().lt(40));
        const { value } = compoundAnnualGrowthRate({ start, end, years: over });
        expect(errorOf(value as number, logarithm.exp().minus(1))).toBeLessThanOrEqual(1e-14);
      }),
      { numRuns: 300 },
    );
  });
  test("that exceeds the largest double is an error", () => {
    expect(() => compoundAnnualGrowthRate({ start: 1, end: 1000, years: 0.001 })).toThrow(
      "compoundAnnualGrowthRate must be small enough for a double, got Infinity",
    );
  });
  test.each([
    [{ start: -1 }, "start must be an amount from 0 up, got -1"],
    [{ end: -1 }, "end must be an amount from 0 up, got -1"],
    [{ years: -1 }, "years must be a finite number from 0 up, got -1"],
    [{ years: "3" }, 'years must be a finite number from 0 up, got "3"'],
    [{ years: undefined }, "years must be a finite number from 0 up, got undefined"],
    [{ currency: "usd" }, "currency must be"],
  ])("%#: with %j is refused", (change, message) => {
    const input = { start: 100, end: 121, years: 2, ...change };
    expect(() => compoundAnnualGrowthRate(input as never)).toThrow(message);
  });
});

describe("projectGrowth", () => {
  test("multiplies by the rate every year", () => {
    expect(projectGrowth({ start: 100, annualRate: 0.1, years: 2, currency: "THB" })).toStrictEqual(
      {
        metric: "projectGrowth",
        kind: "derived",
        unit: "money",
        better: "neither",
        value: 121,
        currency: "THB",
      },
    );
    expect(projectGrowth({ start: 12.04, annualRate: 0.154, years: 7 }).value).toBe(
      new Precise("1.154").pow(7).times("12.04").toNumber(),
    );
    expect(projectGrowth({ start: 12.04, annualRate: 0.154, years: 7 }).value).toBeCloseTo(
      32.8146,
      4,
    );
  });
  test("is the double nearest to the exact product", () => {
    const rate = fc.integer({ min: -9999, max: 20_000 });
    fc.assert(
      fc.property(cents, rate, fc.nat(100), (all, tenThousandths, over) => {
        const { value } = projectGrowth({
          start: all / 100,
          annualRate: tenThousandths / 10_000,
          years: over,
        });
        const power = BigInt(10_000 + tenThousandths) ** BigInt(over);
        const whole = 100n * 10_000n ** BigInt(over);
        expect(isNearest(value as number, BigInt(all) * power, whole)).toBe(true);
      }),
    );
  });
  test("over fractional or many years is right to 1e-14", () => {
    const rate = fc.oneof(
      fc.double({ min: -0.5, max: 1, noNaN: true }),
      fc.constantFrom(-0.999999, -0.9, 1e-12, -1e-12, 30),
    );
    const over = fc.oneof(years, fc.integer({ min: 101, max: 1000 }));
    fc.assert(
      fc.property(money, rate, over, (start, annualRate, passed) => {
        const power = new Precise(annualRate).plus(1).ln().times(passed);
        fc.pre(power.abs().lt(40));
        const { value } = projectGrowth({ start, annualRate, years: passed });
        expect(errorOf(value as number, power.exp().times(start))).toBeLessThanOrEqual(1e-14);
      }),
      { numRuns: 1000 },
    );
  });
  test("is the reverse of the compound annual growth rate", () => {
    fc.assert(
      fc.property(money, money, years, (start, end, over) => {
        fc.pre(Math.abs(Math.log(end / start) / over) < 20);
        const annualRate = compoundAnnualGrowthRate({ start, end, years: over }).value as number;
        // A rate near -1 leaves a small amount, with few exact digits.
        fc.pre(annualRate > -0.9);
        const { value } = projectGrowth({ start, annualRate, years: over });
        expect(Math.abs((value as number) - end)).toBeLessThanOrEqual(1e-12 * end);
      }),
    );
  });
  test.each([
    [{ years: 0 }, 100],
    [{ years: 0, annualRate: -1 }, 100], // x^0 is 1, also for 0
    [{ years: 3, annualRate: -1 }, 0],
    [{ years: 0.5, annualRate: -1 }, 0],
    [{ years: 5e-324, annualRate: -1 }, 0],
    [{ years: 200, annualRate: 0 }, 100],
    [{ years: 2, annualRate: 4 }, 2500],
    [{ years: 2, annualRate: -0.5 }, 25],
    [{ start: 0, years: 200.5, annualRate: 1e300 }, 0],
    // The power alone, 2^1100, exceeds the largest double.
    [{ start: "1e-300", years: 1100, annualRate: 1 }, (2 ** 1000 / 1e300) * 2 ** 100],
  ])("with %j is %d", (change, value) => {
    const got = projectGrowth({ start: 100, annualRate: 0.1, ...change }).value as number;
    expect(Math.abs(got - value)).toBeLessThanOrEqual(2e-13 * value);
  });
  test("that exceeds the largest double is an error", () => {
    for (const over of [100, 100.5]) {
      expect(() => projectGrowth({ start: 1, annualRate: 1e6, years: over })).toThrow(
        "projectGrowth must be small enough for a double, got Infinity",
      );
    }
  });
  test.each([
    [{ annualRate: -1.01 }, "annualRate must be a number from -1 up (5 % is 0.05), got -1.01"],
    [{ annualRate: Infinity }, "annualRate must be a number from -1 up"],
    [{ annualRate: Number.NaN }, "annualRate must be a number from -1 up"],
    [{ annualRate: "0.1" }, 'annualRate must be a number from -1 up (5 % is 0.05), got "0.1"'],
    [{ annualRate: undefined }, "annualRate must be a number from -1 up"],
    [{ start: -1 }, "start must be an amount from 0 up, got -1"],
    [{ years: -1 }, "years must be a finite number from 0 up, got -1"],
    [{ currency: 5 }, "currency must be"],
  ])("%#: with %j is refused", (change, message) => {
    const input = { start: 100, annualRate: 0.1, years: 2, ...change };
    expect(() => projectGrowth(input as never)).toThrow(message);
  });
  test.each([undefined, null, 5, "x"])("refuses %j for its input", (input) => {
    expect(() => projectGrowth(input as never)).toThrow("start must be an amount");
    expect(() => compoundAnnualGrowthRate(input as never)).toThrow("start must be an amount");
  });
});

describe("returns", () => {
  test("per unit spent, with and without the cost subtracted", () => {
    // https://www.wilcowebservices.com/post/what-is-marketing-roi
    const campaign = { gain: 12000, cost: 2000 };
    expect(returnOnInvestment(campaign).value).toBe(5);
    expect(returnOnInvestment(campaign).percent).toBe(500);
    expect(returnPerUnitSpent(campaign).value).toBe(6);
  });
  test("on ad spend", () => {
    // https://smartmetrics.com/resources/return-on-ad-spend-roas-roi-and-romi
    expect(returnOnAdSpend({ revenue: 10000, adSpend: 2000 }).value).toBe(5);
  });
  test("differ for the same data, as published", () => {
    // ionos.co.uk: the cost of the goods sold, their sales, and the cost of the advertisements.
    const { goods, sales, ads } = { goods: 2500, sales: 4000, ads: 500 };
    expect(returnOnAdSpend({ revenue: sales, adSpend: ads }).value).toBe(8);
    expect(returnPerUnitSpent({ gain: sales - goods, cost: ads }).value).toBe(3);
    expect(returnOnInvestment({ gain: sales - goods, cost: ads }).percent).toBe(200);
    expect(returnOnInvestment({ gain: sales, cost: goods + ads }).percent).toBe(100 / 3);
  });
  test("the return on ad spend is the return on investment + 1, if ad spend is the only cost", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), cents, (revenue, adSpend) => {
        const onAds = returnOnAdSpend({ revenue, adSpend });
        const onAll = returnOnInvestment({ gain: revenue, cost: adSpend });
        expect(onAds.numerator).toBe(onAll.numerator + onAll.denominator);
        const off = (onAds.value as number) - (1 + (onAll.value as number));
        expect(Math.abs(off)).toBeLessThanOrEqual(1e-15 * (1 + Math.abs(onAds.value as number)));
        expect(returnPerUnitSpent({ gain: revenue, cost: adSpend }).value).toBe(onAds.value);
      }),
    );
  });
  test("break-even is 0 for the return on investment, and 1 per unit spent", () => {
    const even = { gain: "19.99", cost: 19.99 };
    expect([returnOnInvestment(even).value, returnPerUnitSpent(even).value]).toEqual([0, 1]);
  });
  test("a gain can be negative, and a cost cannot", () => {
    expect(returnOnInvestment({ gain: -50, cost: 100 }).value).toBe(-1.5);
    expect(returnPerUnitSpent({ gain: -50, cost: 100 }).value).toBe(-0.5);
    expect(returnOnAdSpend({ revenue: -50, adSpend: 100 }).value).toBe(-0.5);
    for (const of of [returnOnInvestment, returnPerUnitSpent]) {
      expect(() => of({ gain: 50, cost: -100 })).toThrow(
        "cost must be an amount from 0 up, got -100",
      );
    }
    expect(() => returnOnAdSpend({ revenue: 50, adSpend: -100 })).toThrow(
      "adSpend must be an amount from 0 up, got -100",
    );
  });
  test("without cost are null, not 0 and not Infinity", () => {
    for (const of of [returnOnInvestment, returnPerUnitSpent]) {
      expect(of({ gain: 50, cost: 0 }).reason).toBe("zero-denominator");
      expect(of({ gain: 0, cost: "0.00" }).reason).toBe("no-data");
    }
    expect(returnOnAdSpend({ revenue: 50, adSpend: 0 }).reason).toBe("zero-denominator");
  });
});
