import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  averageOrderValue,
  closingRate,
  compareMeasures,
  conversionRate,
  InputError,
  lift,
  type MeasureComparison,
  netPromoterScoreFromCounts,
  type Ratio,
} from "../../src/index.js";

const converted = (conversions: number, visits: number) => conversionRate({ conversions, visits });

/** A quotient of customers: what each of them adds to the numerator, with a denominator of 1. */
function quotientOf(parts: readonly number[]): Ratio {
  const sum = parts.reduce((total, part) => total + part, 0);
  const squares = parts.reduce((total, part) => total + part * part, 0);
  return {
    metric: "purchaseFrequency",
    kind: "quotient",
    unit: "number",
    better: "higher",
    value: sum / parts.length,
    numerator: sum,
    denominator: parts.length,
    scale: 1,
    additive: "disjoint",
    spread: {
      unit: "customer",
      units: parts.length,
      numeratorSquares: squares,
      denominatorSquares: parts.length,
      products: sum,
    },
  };
}

describe("the lift of a share", () => {
  test("has the limits of Katz: 240 of 2 000 against 190 of 2 000", () => {
    const compared = compareMeasures(converted(240, 2000), converted(190, 2000), {
      independent: true,
    });
    expect(compared.ratio).toBeCloseTo(1.26316, 5);
    // exp(log(1.26316) ± 1.959964 * √(1 / 240 - 1 / 2000 + 1 / 190 - 1 / 2000))
    expect(compared.ratioLower).toBeCloseTo(1.0551285, 5);
    expect(compared.ratioUpper).toBeCloseTo(1.5122024, 5);
    const { percent, lower, upper, level } = lift(compared);
    expect(percent).toBeCloseTo(26.3158, 4);
    expect(lower).toBeCloseTo(5.51285, 4);
    expect(upper).toBeCloseTo(51.22024, 4);
    expect(level).toBe(0.95);
  });
  test("has no limits at 0 of one side, and no percentage of a reference of 0", () => {
    const [nothing, some] = [closingRate({ won: 0, lost: 9 }), closingRate({ won: 3, lost: 6 })];
    expect(lift(compareMeasures(nothing, some))).toEqual({
      percent: -100,
      lower: null,
      upper: null,
      level: 0.95,
    });
    expect(lift(compareMeasures(some, nothing)).percent).toBeNull();
  });
  test("has no limits if all of both did it, which shows no variation", () => {
    const all = closingRate({ won: 9, lost: 0 });
    expect(lift(compareMeasures(all, all))).toMatchObject({ percent: 0, lower: null, upper: null });
  });
});

describe("the lift of other measures", () => {
  test("of a quotient with a spread is by the delta method on the logarithm, with Welch's t", () => {
    const compared = compareMeasures(quotientOf([2, 4, 6, 8]), quotientOf([1, 2, 3, 2, 2]));
    // Means of 5 and 2 with squared errors of 20 / 3 / 4 and 0.5 / 5; relative: 1 / 15 and 1 / 40.
    const error = Math.sqrt(1 / 15 + 1 / 40);
    const freedom = (1 / 15 + 1 / 40) ** 2 / ((1 / 15) ** 2 / 3 + (1 / 40) ** 2 / 4);
    expect(freedom).toBeCloseTo(5.130742, 6);
    // The quantile of Student's t with as many degrees of freedom, by Simpson's rule.
    const t = 2.55100417;
    expect(compared.ratioLower).toBeCloseTo(2.5 * Math.exp(-t * error), 6);
    expect(compared.ratioUpper).toBeCloseTo(2.5 * Math.exp(t * error), 6);
  });
  test("of points has no limits", () => {
    const score = (promoters: number) =>
      netPromoterScoreFromCounts({ promoters, passives: 20, detractors: 20 });
    const { percent, lower } = lift(compareMeasures(score(60), score(40)));
    expect(percent).toBeCloseTo(60, 9);
    expect(lower).toBeNull();
  });
  test("of an amount below 0 is unknown", () => {
    const amount = (revenue: number) => averageOrderValue({ revenue, orders: 2 });
    expect(lift(compareMeasures(amount(-100), amount(-50))).percent).toBeNull();
    expect(lift(compareMeasures(amount(50), amount(-100))).percent).toBeNull();
    expect(lift(compareMeasures(amount(-50), amount(100))).percent).toBe(-150);
  });
});

test("a swap of the sides inverts the ratio and its limits", () => {
  const counts = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(counts, counts, ([won, lost], [others, rest]) => {
      const [one, other] = [closingRate({ won, lost }), closingRate({ won: others, lost: rest })];
      const [there, back] = [compareMeasures(one, other), compareMeasures(other, one)];
      expect((there.ratioLower as number) * (back.ratioUpper as number)).toBeCloseTo(1, 9);
      const { percent, lower, upper } = lift(there);
      expect(lower).toBeLessThanOrEqual(percent as number);
      expect(upper).toBeGreaterThanOrEqual(percent as number);
    }),
  );
});

test.each([null, undefined, 5, [], {}, { ratio: "1" }])("%j is no comparison", (given) => {
  expect(() => lift(given as unknown as MeasureComparison)).toThrow(InputError);
});
