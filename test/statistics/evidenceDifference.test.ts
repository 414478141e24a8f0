import { expect, test } from "vitest";
import {
  averageOrderValue,
  compareMeasures,
  customerEffortScore,
  netPromoterScoreFromCounts,
  type Ratio,
} from "../../src/index.js";

test("a difference of points is at most 200", () => {
  const score = (promoters: number, detractors: number) =>
    netPromoterScoreFromCounts({ promoters, passives: 0, detractors });
  expect(compareMeasures(score(4, 0), score(0, 4)).upper).toBe(200);
  expect(compareMeasures(score(0, 4), score(4, 0)).lower).toBe(-200);
});

test("a difference of mean scores is at most the length of the scale", () => {
  const [high, low] = [customerEffortScore([7, 7, 7]), customerEffortScore([1, 1, 1])];
  expect(compareMeasures(high, low).upper).toBe(6);
  expect(compareMeasures(low, high).lower).toBe(-6);
});

test("money compares by difference if either side is not above 0", () => {
  const ofAmounts = (amounts: readonly number[]): Ratio => {
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    return {
      ...averageOrderValue({ revenue: sum, orders: amounts.length }),
      spread: {
        unit: "customer",
        units: amounts.length,
        numeratorSquares: amounts.reduce((all, amount) => all + amount ** 2, 0),
        denominatorSquares: amounts.length,
        products: sum,
      },
    };
  };
  const [gain, loss] = [ofAmounts([5, 8, 9, 4]), ofAmounts([-5, -2, 1])];
  expect(compareMeasures(gain, gain).method).toBe("log-ratio");
  expect(compareMeasures(gain, loss).method).toBe("welch");
  expect(compareMeasures(loss, gain).method).toBe("welch");
});
