import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as benchmark from "../../src/benchmark/index.js";
import * as catalog from "../../src/catalog/index.js";
import * as exported from "../../src/exports/index.js";
import * as root from "../../src/index.js";
import * as models from "../../src/models/index.js";
import * as report from "../../src/report/index.js";
import * as sql from "../../src/sql/index.js";
import { root as folder } from "../docs/codeBlocks.js";

// A misspelled option that is ignored gives another answer than the one asked for. So every function
// whose last argument is called options refuses names that it does not know. The functions are those
// of the report on the public API, so that none can be forgotten.

const pages = join(folder, "test/package/api");
const named = new Set(
  readdirSync(pages).flatMap((page) =>
    [
      ...readFileSync(join(pages, page), "utf8")
        .replace(/\s+/g, " ")
        .matchAll(/function (\w+)[^;{]*?[(,] ?options\??: [^;]*;/g),
    ].map(([, name]) => name as string),
  ),
);

const rate = root.sessionEngagementRate({ engagedSessions: 80, sessions: 160 });
const figure = benchmark.defineBenchmark({
  metric: "sessionEngagementRate",
  statistic: "median",
  value: 0.56,
  unit: "fraction",
  source: { title: "Sector report", tier: "primary" },
});
const peers = [{ id: "north", measure: rate }];
const sbg = {
  model: "shifted-beta-geometric",
  parameters: { alpha: 1, beta: 1 },
  timeUnit: "year",
} as const;
const bgNbd = {
  model: "bg-nbd",
  parameters: { r: 0.24, alpha: 4.4, a: 0.8, b: 2.4 },
  timeUnit: "week",
} as const;
const customer = { repeatPurchases: 1, recency: 5, age: 10 };

/** Calls that stand on more than their options; every other function is called with its options alone. */
const calls: Readonly<Record<string, (options: never) => unknown>> = {
  aggregate: (options) => root.aggregate([], root.orderAmountsAggregator, options),
  aggregateAsync: (options) => root.aggregateAsync([], root.orderAmountsAggregator, options),
  areaReport: (options) => root.areaReport([], options),
  attribute: (options) => root.attribute([], [], options),
  averageRating: (options) => root.averageRating([], options),
  averageRatingFromCounts: (options) => root.averageRatingFromCounts({}, options),
  bootstrapInterval: (options) => root.bootstrapInterval([1, 2], () => 1, options),
  bulletChart: (options) =>
    benchmark.bulletChart(benchmark.compareToBenchmark(rate, figure), options),
  calibrationAndHoldout: (options) => root.calibrationAndHoldout([], options),
  campaignsFromEvents: (options) => root.campaignsFromEvents([], options),
  cartsFromEvents: (options) => root.cartsFromEvents([], options),
  cohortRetention: (options) => root.cohortRetention([], options),
  cohortRevenue: (options) => root.cohortRevenue([], options),
  comparability: (options) => benchmark.comparability(rate, figure, options),
  compareManyMeasures: (options) => root.compareManyMeasures([], options),
  compareMeasures: (options) => root.compareMeasures(rate, rate, options),
  compareToBenchmark: (options) => benchmark.compareToBenchmark(rate, figure, options),
  compareToPast: (options) =>
    benchmark.compareToPast([{ period: "2026-01", measure: rate }], options),
  compareToPeers: (options) => benchmark.compareToPeers(rate, peers, options),
  compareToTarget: (options) => benchmark.compareToTarget(rate, { value: 0.5 }, options),
  confidenceInterval: (options) => root.confidenceInterval(rate, options),
  customerEffortScore: (options) => root.customerEffortScore([], options),
  customerEffortScoreFromCounts: (options) => root.customerEffortScoreFromCounts({}, options),
  customerHistories: (options) => root.customerHistories([], options),
  customerSatisfactionScore: (options) => root.customerSatisfactionScore([], options),
  customerSatisfactionScoreFromCounts: (options) =>
    root.customerSatisfactionScoreFromCounts({}, options),
  decompose: (options) => root.decompose({ all: rate }, { all: rate }, options),
  discountedResidualLifetime: (options) => models.discountedResidualLifetime(sbg, options),
  engagementScore: (options) => root.engagementScore([], options),
  feedbackThemes: (options) => root.feedbackThemes([], options),
  fillPeriods: (options) => root.fillPeriods(new Map(), options),
  firstOrders: (options) => root.firstOrders([], options),
  formatMeasure: (options) => root.formatMeasure(rate, options),
  frequencyChart: (options) =>
    models.frequencyChart(models.frequencyFit(bgNbd, [customer]), options),
  frequencyFit: (options) => models.frequencyFit(bgNbd, [customer], options),
  funnelOfPeers: (options) => benchmark.funnelOfPeers(peers, options),
  funnelPlot: (options) => benchmark.funnelPlot(benchmark.funnelOfPeers(peers), options),
  holdoutByFrequency: (options) => models.holdoutByFrequency(bgNbd, [], options),
  latestAnswers: (options) => root.latestAnswers([], options),
  kaplanMeier: (options) => models.kaplanMeier([], options),
  nelsonAalen: (options) => models.nelsonAalen([], options),
  netPromoterScore: (options) => root.netPromoterScore([], options),
  periodBounds: (options) => root.periodBounds("2026-01", options),
  periodKey: (options) => root.periodKey("2026-01-05", options),
  periodsBetween: (options) => root.periodsBetween("2026-01", "2026-02", options),
  predictLifetimeValue: (options) =>
    models.predictLifetimeValue(
      bgNbd,
      { model: "gamma-gamma", parameters: { p: 6, q: 4, v: 15 }, timeUnit: "week" },
      { ...customer, meanRepeatValue: 10 },
      options,
    ),
  inputSchema: (options) => catalog.inputSchema("churnRate", options),
  previousPeriod: (options) => root.previousPeriod("2026-01", options),
  purchaseTracking: (options) =>
    models.purchaseTracking(
      bgNbd,
      root.calibrationAndHoldout([{ customerId: "a", amount: 1, at: "2026-01-05" }], {
        period: "day",
        timeZone: "UTC",
        calibrationEnd: "2026-01-20",
        holdoutEnd: "2026-02-01",
      }).timeline,
      options,
    ),
  readExport: (options) => exported.readExport([], exported.shopifyOrders, options),
  readExportAsync: (options) => exported.readExportAsync([], exported.shopifyOrders, options),
  recognizeExport: (options) => exported.recognizeExport([], options),
  reportOf: (options) => report.reportOf([], options),
  repeatWithin: (options) => root.repeatWithin([], options),
  retentionElasticity: (options) => models.retentionElasticity(sbg, options),
  subscriptionsFromInvoices: (options) => root.subscriptionsFromInvoices([], options),
  queryAnswers: (options) => {
    const isPlain = Object.getPrototypeOf(options) === Object.prototype;
    const scored = { score: "netPromoterScore", ...(options as object) };
    const answers = { table: "answers", columns: { answer: "answer" } };
    return sql.queryAnswers(answers, (isPlain ? scored : options) as never);
  },
  rollUp: (options) => root.rollUp([rate], options),
  samePeriodLastYear: (options) => root.samePeriodLastYear("2026-01", options),
  scorecard: (options) => benchmark.scorecard([rate], options),
  sessionsFromEvents: (options) => root.sessionsFromEvents([], options),
  scorecardTable: (options) => benchmark.scorecardTable(benchmark.scorecard([rate]), options),
  simulateCustomers: (options) => models.simulateCustomers(bgNbd, options),
  trackingChart: (options) =>
    models.trackingChart(
      { timeUnit: "week", startsOn: null, calibrationEnd: 1, steps: [] },
      options,
    ),
};

const library: Readonly<Record<string, unknown>> = {
  ...root,
  ...benchmark,
  ...models,
  ...sql,
  ...exported,
  ...catalog,
  ...report,
};

test("the report names functions that take options", () => {
  expect(named.size).toBeGreaterThan(60);
  expect(Object.keys(calls).filter((name) => !(name in library))).toEqual([]);
});

describe("an unknown option is refused, and so is what is not a plain object", () => {
  test.each([...new Set([...named, ...Object.keys(calls)])].sort())("%s", async (name) => {
    const call = calls[name] ?? callOf(name);
    const known = "options.nonsense must be left out: there is no such option (the closest is ";
    const plain = "options must be a plain object";
    const wrong: readonly (readonly [unknown, string])[] = [
      [{ nonsense: 1 }, known],
      [[1], plain],
      [new Map(), plain],
      ["all", plain],
    ];
    for (const [options, words] of wrong) {
      await expect(Promise.resolve().then(() => call(options as never))).rejects.toThrow(words);
    }
  });
});

/** The call of a function that takes its options alone, or after a table. */
function callOf(name: string): (options: never) => unknown {
  const { [name]: called } = library;
  if (!name.startsWith("query")) return called as (options: never) => unknown;
  const query = called as (table: unknown, options: never) => unknown;
  return (options) => query({ table: "orders", columns: {} }, options);
}
