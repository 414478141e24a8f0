// Records too few for an interval have no verdict, whatever the tolerance.

import { describe, expect, test } from "vitest";
import {
  type Benchmark,
  compareToBenchmark,
  compareToPast,
  compareToPeers,
  compareToTarget,
} from "../../../src/benchmark/index.js";
import {
  aggregate,
  averageOrderValue,
  confidenceInterval,
  customerEffortScore,
  type Measure,
  orderTotalsAggregator,
  sessionEngagementRate,
} from "../../../src/index.js";

const figure = (measure: Measure, value: number): Benchmark => ({
  metric: measure.metric,
  statistic: "median",
  value,
  unit: measure.unit,
  source: { title: "A study", tier: "own" },
});
const worth = (amounts: readonly number[], customerOf = (place: number) => place): Measure =>
  averageOrderValue(
    aggregate(
      amounts.map((amount, place) => ({ amount, customerId: customerOf(place) })),
      orderTotalsAggregator,
    ),
  );

describe("records too few for an interval", () => {
  test.each<[string, Measure, string]>([
    ["one order", worth([100]), "one-unit"],
    ["five orders of one worth", worth([100, 100, 100, 100, 100]), "no-variation"],
    [
      "three customers, of whom one placed 50 orders of 52",
      worth(
        Array.from({ length: 52 }, (_, place) => 100 + (place % 2)),
        (place) => Math.max(0, place - 49),
      ),
      "too-few-units",
    ],
  ])("%s: undetermined", (_, measure, reason) => {
    expect(confidenceInterval(measure).reason).toBe(reason);
    const compared = compareToBenchmark(measure, figure(measure, 50));
    expect(compared.verdict).toBe("undetermined");
    expect(compared.reasons).toContain("small-sample");
    const { metric, unit, source } = figure(measure, 0);
    const range = { metric, unit, source, statistic: "range", range: { from: 1, to: 2 } } as const;
    expect(compareToBenchmark(measure, range).verdict).toBe("undetermined");
    const target = compareToTarget(measure, { value: 50 });
    expect([target.status, target.reasons]).toEqual(["unknown", ["small-sample"]]);
  });
  test("answers that are all equal have limits, and one better answer is never worse", () => {
    const alike = customerEffortScore([6, 6, 6]);
    const one = customerEffortScore([7, 6, 6]);
    expect(confidenceInterval(alike).lower).toBeCloseTo(
      6 - 0.95 / Math.sqrt(2 * 0.975 * 0.025) / 3,
      12,
    );
    for (const reference of [4, 5, 5.95, 6.5]) {
      const [worse, better] = [alike, one].map(
        (measure) => compareToBenchmark(measure, figure(measure, reference)).verdict,
      );
      if (worse === "better") expect(better).toBe("better");
    }
    expect(compareToBenchmark(alike, figure(alike, 5.95)).verdict).toBe("undetermined");
  });
  test("a series without any change is held to the tolerance", () => {
    const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];
    const series = (last: number) =>
      months.map((period, place) => ({
        period,
        measure: averageOrderValue({ revenue: place === 5 ? last : 50, orders: 1 }),
      }));
    expect(compareToPast(series(50.01)).verdict).toBe("similar");
    expect(compareToPast(series(60)).verdict).toBe("better");
  });
});

describe("percentages by mistake", () => {
  const engaged = sessionEngagementRate({ engagedSessions: 80, sessions: 160 });
  test.each<[string, () => unknown]>([
    ["a target", () => compareToTarget(engaged, { value: 56 })],
    ["a floor", () => compareToTarget(engaged, { value: 0.6, floor: -3 })],
    ["a range", () => compareToTarget(engaged, { from: 0.4, to: 60 })],
    ["a peer", () => compareToPeers(engaged, [{ id: "a", value: 61 }])],
  ])("%s", (_, act) => {
    expect(act).toThrow("must be a fraction from 0 to 1 (5 % is 0.05)");
  });
});
