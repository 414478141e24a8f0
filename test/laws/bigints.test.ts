import { describe, expect, test } from "vitest";
import { compareToPeers, compareToTarget, defineBenchmark } from "../../src/benchmark/index.js";
import * as library from "../../src/index.js";
import * as models from "../../src/models/index.js";

// Databases give counts as bigints. Wherever a count or a whole number is read, a bigint that is a safe
// integer gives what the number gives, and a larger one is refused and shown with its n.

type Given = number | bigint;
const timeUnit = "week" as const;
const bgNbd = models.fitBgNbd({
  timeUnit,
  customers: [
    { repeatPurchases: 0, recency: 0, age: 30, weight: 40 },
    { repeatPurchases: 2, recency: 10, age: 30, weight: 9 },
    { repeatPurchases: 5, recency: 28, age: 40, weight: 3 },
  ],
});
const bgBb = {
  model: "bg-bb",
  parameters: { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 },
  timeUnit: "year",
} as const;
const spend = {
  model: "gamma-gamma",
  parameters: { p: 6.25, q: 3.74, v: 15.44 },
  timeUnit,
} as const;
const renewals = {
  model: "shifted-beta-geometric",
  parameters: { alpha: 0.7, beta: 3.8 },
  timeUnit: "year",
} as const;
const horizon = { amount: 10, unit: "week" } as const;
const customer = { repeatPurchases: 3, recency: 3, age: 10 };
const orders = [
  { customerId: 1, amount: 10, at: "2026-01-05" },
  { customerId: 1, amount: 30, at: "2026-01-08" },
  { customerId: 2, amount: 5, at: "2026-02-03" },
];
const histories = { period: "month", timeZone: "UTC", asOf: "2026-05-01" } as const;
const months = { ...histories, cohortBy: "month" } as const;
const ratings = { timeUnit, customers: [customer, { ...customer, recency: 9, age: 12 }] };
const response = { id: 1, comment: "Nobody called back.", themes: ["service"] };
const totals = { orders: 4, customers: 3, revenue: 10, newCustomers: 1 };

const cases: readonly (readonly [name: string, call: (three: Given) => unknown])[] = [
  ["conversionRate", (three) => library.conversionRate({ conversions: three, visits: 9 })],
  ["orderCount", (three) => library.orderCount({ ...totals, orders: three })],
  ["netPromoterScore", (three) => library.netPromoterScore([three, 9])],
  ["averageRating", (three) => library.averageRating([three, 5])],
  ["customerSatisfactionScore", (three) => library.customerSatisfactionScore([three, 5])],
  ["customerEffortScore", (three) => library.customerEffortScore([three, 5])],
  ["averageRatingFromCounts", (three) => library.averageRatingFromCounts({ 4: three })],
  [
    "averageRatingAggregator",
    (three) => library.aggregate([three, 5], library.averageRatingAggregator()),
  ],
  ["areaReport", (three) => library.areaReport([{ ...response, score: three } as never])],
  ["areaReport, low", (three) => library.areaReport([], { low: [three] })],
  [
    "cohortRetention, cells",
    (three) => library.cohortRetention(orders, { ...months, cells: three }),
  ],
  [
    "customerSatisfactionScore, scale",
    (three) => library.customerSatisfactionScore([1, 3], { scale: three } as never),
  ],
  [
    "customerSatisfactionScore, topBoxes",
    (three) => library.customerSatisfactionScore([1, 3], { topBoxes: three } as never),
  ],
  ["averageRating, scale", (three) => library.averageRating([1, 3], { scale: three } as never)],
  ["previousPeriod", (three) => library.previousPeriod("FY2026", { yearStart: three })],
  [
    "periodKey",
    (three) =>
      library.periodKey("2026-02-10", { period: "year", timeZone: "UTC", yearStart: three }),
  ],
  [
    "engagementScore",
    (three) =>
      library.engagementScore([
        { id: "a", value: three, minimum: 0n, maximum: 9n, weight: 2n } as never,
      ]),
  ],
  [
    "compareToPeers",
    (three) =>
      compareToPeers(library.orderCount(totals), [
        { id: "a", value: three } as never,
        { id: "b", value: 9 },
      ]),
  ],
  [
    "defineBenchmark",
    (three) =>
      defineBenchmark({
        metric: "orderCount",
        statistic: "thresholds",
        bands: [
          { name: "few", to: three },
          { name: "many", from: three },
        ],
        unit: "number",
        sample: { size: 5n },
        dataYears: { from: 2024n, to: 2025n },
        source: { title: "Our own", tier: "own" },
      } as never),
  ],
  [
    "orderTotalsFromColumns, groupCount",
    (three) =>
      library.orderTotalsFromColumns({ amount: [1], group: [0], groupCount: three } as never),
  ],
  ["cohortRevenue, cells", (three) => library.cohortRevenue(orders, { ...months, cells: three })],
  [
    "repeatWithin",
    (three) => library.repeatWithin(orders, { days: [three], asOf: "2026-05-01", timeZone: "UTC" }),
  ],
  [
    "attribute",
    (three) =>
      library.attribute(orders, [{ customerId: 1, channel: "email", at: "2026-01-04" }], {
        model: "linear",
        within: "day",
        decimals: three,
      }),
  ],
  [
    "rfmScores",
    (three) =>
      library.rfmScores({
        customers: library.customerHistories(orders, histories).customers,
        bins: three,
      } as never),
  ],
  [
    "compareToTarget",
    (three) => compareToTarget(library.orderCount(totals), { value: three } as never),
  ],
  [
    "fitBgNbd",
    (three) =>
      models.fitBgNbd({
        ...ratings,
        customers: [{ ...customer, repeatPurchases: three }, ...ratings.customers],
      }),
  ],
  [
    "fitBgNbd, weight",
    (three) =>
      models.fitBgNbd({
        ...ratings,
        customers: [{ ...customer, weight: three }, ...ratings.customers],
      }),
  ],
  [
    "probabilityAlive",
    (three) => models.probabilityAlive(bgNbd, { ...customer, repeatPurchases: three }),
  ],
  [
    "probabilityAlive of BG/BB",
    (three) =>
      models.probabilityAlive(bgBb, {
        repeatPurchases: 2,
        recency: three,
        opportunities: 6n,
      }),
  ],
  [
    "expectedPurchases",
    (three) => models.expectedPurchases(bgNbd, { ...customer, repeatPurchases: three }, horizon),
  ],
  [
    "probabilityOfNoPurchase",
    (three) => models.probabilityOfNoPurchase(bgNbd, { ...customer, recency: three }, horizon),
  ],
  [
    "discountedExpectedResidualTransactions",
    (three) =>
      models.discountedExpectedResidualTransactions(
        bgNbd,
        { ...customer, repeatPurchases: three },
        { rate: 0.1, per: "year" },
      ),
  ],
  [
    "predictLifetimeValue",
    (three) =>
      models.predictLifetimeValue(
        bgNbd,
        spend,
        { ...customer, repeatPurchases: three, meanRepeatValue: 20 },
        { horizon, discount: null },
      ),
  ],
  [
    "expectedSpend",
    (three) => models.expectedSpend(spend, { repeatPurchases: three, meanRepeatValue: 20n }),
  ],
  [
    "fitGammaGamma",
    (three) =>
      models.fitGammaGamma({
        customers: [1, 5, 9, 20].map((value) => ({
          repeatPurchases: three,
          meanRepeatValue: value,
          weight: 2n,
        })),
      }),
  ],
  [
    "fitBgBb",
    (three) =>
      models.fitBgBb({
        timeUnit: "year",
        customers: [
          { repeatPurchases: 1, recency: three, opportunities: 6 },
          { repeatPurchases: 0, recency: 0, opportunities: 6, weight: null },
        ],
      }),
  ],
  [
    "fitShiftedBetaGeometric",
    (three) => models.fitShiftedBetaGeometric({ alive: [9, 5, three], timeUnit: "year" }),
  ],
  ["retentionCurve", (three) => models.retentionCurve(renewals, three)],
  [
    "discountedResidualLifetime",
    (three) =>
      models.discountedResidualLifetime(renewals, {
        renewals: three,
        discount: { rate: 0.1, per: "year" },
      } as never),
  ],
  ["alivePath", (three) => models.alivePath(bgNbd, { purchases: [1, three], age: 10n } as never)],
  ["alivePath, times", (three) => models.alivePath(bgNbd, { purchases: [1], age: 10 }, [three])],
  [
    "kaplanMeier",
    (three) =>
      models.kaplanMeier([
        { time: three, event: true, weight: 2n, entry: null },
        { time: 5, event: false },
      ]),
  ],
  [
    "frequencyFit",
    (three) => models.frequencyFit(bgNbd, [{ ...customer, repeatPurchases: three }]),
  ],
  ["frequencyFit, last", (three) => models.frequencyFit(bgNbd, [customer], { last: three })],
  [
    "holdoutError",
    (three) =>
      models.holdoutError(bgNbd, [
        { ...customer, holdoutPurchases: three, holdoutLength: 5n },
        { ...customer, holdoutPurchases: 1, holdoutLength: 5 },
      ] as never),
  ],
];

describe.each(cases)("%s", (_, call) => {
  test("3n is 3", () => {
    expect(call(3n)).toEqual(call(3));
  });

  test("a bigint that no double holds exactly is refused, and shown with its n", () => {
    for (const beyond of [2n ** 60n, 2n ** 53n]) {
      expect(() => call(beyond)).toThrow(library.InputError);
      expect(() => call(beyond)).toThrow(`got ${beyond}n`);
    }
  });
});
