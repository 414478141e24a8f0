import { expect, test } from "vitest";
import {
  averageSessionDuration,
  confidenceInterval,
  customerEffortScore,
  type Measure,
  netPromoterScoreFromCounts,
  type Ratio,
} from "../../src/index.js";

/** A ratio of two units, with their parts of the numerator and of the denominator. */
function ofUnits(
  kind: Measure["kind"],
  numerators: readonly number[],
  denominators: readonly number[],
): Ratio {
  const sum = (of: (place: number) => number): number =>
    numerators.reduce((all, _, place) => all + of(place), 0);
  const [numerator, denominator] = [
    sum((at) => numerators[at] as number),
    sum((at) => denominators[at] as number),
  ];
  return {
    ...averageSessionDuration({ totalSeconds: 1, sessions: 1 }),
    kind,
    value: numerator / denominator,
    numerator,
    denominator,
    spread: {
      unit: "customer",
      units: numerators.length,
      numeratorSquares: sum((at) => (numerators[at] as number) ** 2),
      denominatorSquares: sum((at) => (denominators[at] as number) ** 2),
      products: sum((at) => (numerators[at] as number) * (denominators[at] as number)),
    },
  };
}

test("limits of points stay between -100 and 100", () => {
  const score = (promoters: number, detractors: number): Measure =>
    netPromoterScoreFromCounts({ promoters, passives: 0, detractors });
  expect(confidenceInterval(score(0, 5)).lower).toBe(-100);
  expect(confidenceInterval(score(5, 0)).upper).toBe(100);
});

test("limits of a mean score stay on its scale", () => {
  expect(confidenceInterval(customerEffortScore([1, 1, 2])).lower).toBe(1);
  expect(confidenceInterval(customerEffortScore([7, 7, 6])).upper).toBe(7);
});

test.each<Measure["kind"]>(["rate", "quotient", "duration"])(
  "limits of a %s are not below 0",
  (kind) => {
    expect(confidenceInterval(ofUnits(kind, [0, 0, 9, 1], [1, 1, 1, 1])).lower).toBe(0);
  },
);

test("limits of money stay above 0 unless refunds outweigh it", () => {
  const above = confidenceInterval(ofUnits("money", [0, 0, 9, 1], [1, 1, 1, 1]));
  expect(above).toMatchObject({ method: "log-delta" });
  expect(above.lower).toBeGreaterThan(0);
  const below = confidenceInterval(ofUnits("money", [-9, 0, 2, 1], [1, 1, 1, 1]));
  expect(below).toMatchObject({ method: "delta" });
  expect(below.lower).toBeLessThan(-1.5);
  expect(below.upper).toBeGreaterThan(0);
});
