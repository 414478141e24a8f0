import { expect, test } from "vitest";
import {
  compareToBenchmark,
  compareToPast,
  compareToPeers,
  compareToTarget,
  defineBenchmark,
  funnelOfPeers,
  scorecard,
  scorecardTable,
} from "../../src/benchmark/index.js";
import { engagementScore, orderCount, totalRevenue } from "../../src/index.js";

const months = [3291, 4213].map((orders, place) => ({
  period: `2026-0${place + 1}`,
  measure: orderCount({ orders }),
}));

test("a total is compared with its past, in percent", () => {
  const { verdict, previous, isSampleAdequate } = compareToPast(months, { asOf: "2026-03-01" });
  expect(verdict).toBe("better");
  expect(previous?.percentChange).toBeCloseTo(28.0158, 4);
  expect(previous?.comparison.method).toBe("poisson");
  expect(isSampleAdequate).toBe(true);
});

test("a small count is no adequate sample, and a total of money without records does not say", () => {
  const few = months.map(({ period }) => ({ period, measure: orderCount({ orders: 29 }) }));
  expect(compareToPast(few, { asOf: "2026-03-01" }).isSampleAdequate).toBe(false);
  const money = { period: "2026-01", measure: totalRevenue({ revenue: 5 }) };
  expect(compareToPast([money], { asOf: "2026-03-01" }).isSampleAdequate).toBe(null);
});

test("a total that grows is compared with its target by its pace", () => {
  const { status, pace } = compareToTarget(orderCount({ orders: 400 }), {
    value: 1000,
    accumulates: true,
    period: { elapsed: 0.5 },
  });
  expect(status).toBe("unknown");
  expect(pace).toEqual({ expectedByNow: 500, projected: 800, onPace: false });
  expect(compareToTarget(orderCount({ orders: 400 }), { value: 500 }).status).toBe("missed");
});

test("a total is compared with a benchmark by its interval, counts of a rate left aside", () => {
  const benchmark = defineBenchmark({
    metric: "orderCount",
    statistic: "point",
    value: 0.5,
    counts: { numerator: 1, denominator: 2 },
    unit: "number",
    dataYears: { from: 2025, to: 2025 },
    source: { title: "A count of one shop", tier: "primary" },
  });
  const { verdict, pValue } = compareToBenchmark(orderCount({ orders: 100 }), benchmark, {
    asOf: "2026-01-01",
  });
  expect([verdict, pValue]).toEqual(["better", null]);
});

test("peers compare totals; a funnel needs rates", () => {
  const peers = [90, 100, 110, 130, 150].map((orders, place) => ({
    id: `shop ${place}`,
    measure: orderCount({ orders }),
  }));
  expect(compareToPeers(orderCount({ orders: 300 }), peers).verdict).toBe("better");
  expect(() => funnelOfPeers(peers)).toThrow("measures that are proportions of counts");
});

test("a total stands in a scorecard, and in an engagement score", () => {
  const orders = orderCount({ orders: 4213 });
  const card = scorecard([orders], { targets: { orderCount: { value: 3000 } } });
  expect(scorecardTable(card).split("\n")[2]).toMatch(
    /^orderCount +4213 +4087 to 4342 +3000 +\+40%/,
  );
  const component = { id: "orders", value: orders, minimum: 0, maximum: 8426, weight: 1 };
  expect(engagementScore([component]).value).toBe(50);
});
