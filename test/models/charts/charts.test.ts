import { describe, expect, test } from "vitest";
import type { PurchaseTimeline } from "../../../src/index.js";
import {
  frequencyChart,
  frequencyFit,
  type HoldoutCustomer,
  holdoutByFrequency,
  purchaseTracking,
  trackingChart,
} from "../../../src/models/index.js";
import { faultsOf, svgOf } from "../../benchmark/charts/charts.js";
import { cdnowBgNbd } from "../cdnowSample.js";

const customers: readonly HoldoutCustomer[] = [
  { repeatPurchases: 0, recency: 0, age: 60, holdoutPurchases: 0, holdoutLength: 50, weight: 20 },
  { repeatPurchases: 1, recency: 10, age: 90, holdoutPurchases: 1, holdoutLength: 50, weight: 5 },
  { repeatPurchases: 4, recency: 80, age: 100, holdoutPurchases: 3, holdoutLength: 50 },
];
const timeline: PurchaseTimeline = {
  startsOn: "2026-01-01",
  timeUnit: "day",
  calibrationEnd: 56,
  holdoutEnd: 112,
  moments: [
    { time: 0, newCustomers: 40, repeatPurchases: 0 },
    { time: 50, newCustomers: 0, repeatPurchases: 20 },
    { time: 60, newCustomers: 0, repeatPurchases: 8 },
  ],
};
const tracking = purchaseTracking(cdnowBgNbd, timeline, { every: { amount: 1, unit: "week" } });

describe("Vega-Lite accepts the charts and draws them without a warning", () => {
  test.each([
    ["purchases added up", trackingChart(tracking)],
    ["purchases in each step", trackingChart(tracking, { show: "steps", title: "By week" })],
    ["purchases of no time at all", trackingChart({ ...tracking, startsOn: null, steps: [] })],
    ["customers by repeat purchases", frequencyChart(frequencyFit(cdnowBgNbd, customers))],
    ["a holdout with empty bins", frequencyChart(holdoutByFrequency(cdnowBgNbd, customers))],
    ["nobody", frequencyChart(holdoutByFrequency(cdnowBgNbd, []))],
  ])("%s", async (_, chart) => {
    expect(faultsOf(chart)).toEqual([]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(await svgOf(chart)).toMatch(/^<svg/);
  });
});

test("the descriptions say in words what the charts show", () => {
  const expected = tracking.steps.slice(8).reduce((sum, step) => sum + step.expected, 0);
  expect(trackingChart(tracking, { title: "Shop" }).description).toBe(
    `Shop: 8 in the holdout, ${Number(expected.toFixed(1))} expected`,
  );
  const { description } = frequencyChart(holdoutByFrequency(cdnowBgNbd, customers, { last: 3 }));
  expect(description).toMatch(
    /^Holdout purchases per customer by repeat purchases of the calibration: 0: 0, [\d.]+ expected; 1: 1, [\d.]+ expected; 2: nobody; 3\+: 3, [\d.]+ expected$/,
  );
});

test("the charts draw both series", async () => {
  const { layer } = trackingChart(tracking, { show: "steps" }) as unknown as {
    layer: { data: { values: { series: string; purchases: number }[] } }[];
  };
  const drawn = layer[1]?.data.values.filter(({ series }) => series === "actual") ?? [];
  expect(drawn.map(({ purchases }) => purchases)).toEqual(
    tracking.steps.map((step) => step.actual),
  );
  const svg = await svgOf(frequencyChart(frequencyFit(cdnowBgNbd, customers, { last: 2 })));
  expect(svg.match(/bin: \S+; /g)?.length ?? svg.match(/<path aria-label/g)?.length).toBe(6);
});
