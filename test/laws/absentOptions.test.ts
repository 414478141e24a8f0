import { describe, expect, test } from "vitest";
import {
  compareToPast,
  compareToPeers,
  compareToTarget,
  defineBenchmark,
  findBenchmarks,
  scorecard,
} from "../../src/benchmark/index.js";
import {
  averageOrderValue,
  bootstrapInterval,
  churnRate,
  compareMeasures,
  confidenceInterval,
  engagementScore,
  fillPeriods,
  formatMeasure,
  marginOfError,
  openRate,
  orderTotalsFromColumns,
  rfmScores,
  sampleSizeFor,
  summarizeOrders,
} from "../../src/index.js";
import { fitBgNbd, kaplanMeier } from "../../src/models/index.js";

// JSON and databases write null where there is no value: a field that may be left out may be null.

const rate = churnRate({ customersAtStart: 400, customersLost: 18 });
const other = churnRate({ customersAtStart: 400, customersLost: 40 });
const totals = { orders: 3, revenue: 10, refunds: 0, refunded: 0, grossRevenue: 10 };
const columns = { amount: [5, 6], customerId: [0, 1] };
const months = new Map([["2026-01", 1]]);
const series = [
  { period: "2026-01", measure: rate },
  { period: "2026-02", measure: other },
];
const figure = {
  metric: "churnRate",
  statistic: "median",
  value: 0.03,
  unit: "fraction",
  source: { title: "Our own", tier: "own" },
} as const;
const scored = { customerId: 1, orders: 2, recency: 3, age: 9, revenue: 20 };
const history = { repeatPurchases: 2, recency: 10, age: 30 };
const random = () => 0.5;
const first = ([one = 0]: readonly number[]): number => one;

type Change = Readonly<Record<string, null>>;

const cases: readonly (readonly [fields: string, call: (absent: Change) => unknown])[] = [
  ["spread currency definition", (absent) => averageOrderValue({ ...totals, ...absent })],
  ["spread machineOpens", (absent) => openRate({ uniqueOpens: 3, delivered: 5, ...absent })],
  [
    "periodDays visits spread history customers",
    (absent) => summarizeOrders({ ...totals, ...absent }),
  ],
  [
    "better",
    (absent) =>
      engagementScore([{ id: "a", value: 5, minimum: 0, maximum: 9, weight: 1, ...absent }]),
  ],
  [
    "method minimumCoverage",
    (absent) => engagementScore([{ id: "a", value: 5, minimum: 0, maximum: 9, weight: 1 }], absent),
  ],
  ["level independent", (absent) => confidenceInterval(rate, absent)],
  ["level independent", (absent) => compareMeasures(rate, other, absent)],
  ["level resamples", (absent) => bootstrapInterval([1, 2, 3], first, { random, ...absent })],
  [
    "population level expected difference power",
    (absent) => sampleSizeFor({ kind: "proportion", margin: 0.05, ...absent } as never),
  ],
  [
    "level expected margin population power",
    (absent) => sampleSizeFor({ kind: "proportion", difference: 0.05, ...absent } as never),
  ],
  [
    "population level expected",
    (absent) => marginOfError({ kind: "proportion", answers: 50, ...absent }),
  ],
  [
    "scale withSpread currency groupCount validity nullCount at",
    (absent) => orderTotalsFromColumns({ ...columns, ...absent } as never),
  ],
  ["from to timeZone", (absent) => [...fillPeriods(months, { period: "month", ...absent })]],
  [
    "industry region channel segment year asOf tier benchmarks",
    (absent) => findBenchmarks({ metric: "openRate", ...absent }),
  ],
  [
    "asOf yearStart benchmarks peers past targets level tolerance industry region channel",
    (absent) => scorecard([rate], absent),
  ],
  ["currency maximumFractionDigits", (absent) => formatMeasure(rate, { locale: "en", ...absent })],
  ["level tolerance independent asOf yearStart", (absent) => compareToPast(series, absent)],
  ["complete", (absent) => compareToPast(series.map((one) => ({ ...one, ...absent })))],
  ["level tolerance", (absent) => compareToPeers(rate, [{ id: "a", value: 0.1 }], absent)],
  [
    "stretch floor baseline accumulates",
    (absent) => compareToTarget(rate, { value: 0.03, ...absent }),
  ],
  [
    "definition basis industry region notes quantiles range bands counts sample dataYears censored",
    (absent) => defineBenchmark({ ...figure, ...absent }),
  ],
  [
    "publisher address",
    (absent) => defineBenchmark({ ...figure, source: { ...figure.source, ...absent } }),
  ],
  ["unit description size", (absent) => defineBenchmark({ ...figure, sample: { ...absent } })],
  ["repeatPurchases", (absent) => rfmScores({ customers: [{ ...scored, ...absent }] })],
  [
    "weight meanRepeatValue",
    (absent) =>
      fitBgNbd({
        timeUnit: "week",
        customers: [
          { ...history, ...absent },
          { ...history, recency: 20 },
          { repeatPurchases: 0, recency: 0, age: 30 },
        ],
      }),
  ],
  [
    "entry weight",
    (absent) =>
      kaplanMeier([
        { time: 3, event: true, ...absent },
        { time: 5, event: false },
      ]),
  ],
];

describe.each(cases)("%s", (fields, call) => {
  test.each(fields.split(" "))("null in %s is as if it were left out", (field) => {
    expect(call({ [field]: null })).toEqual(call({}));
  });
});
