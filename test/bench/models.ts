// How long the models take to fit, with standard errors, and to predict, compared with Python's lifetimes.

import {
  expectedPurchases,
  fitBgNbd,
  fitGammaGamma,
  fitMbgNbd,
  fitParetoNbd,
  type ModelCustomer,
} from "engagement-metrics/models";
import { cdnowRows } from "../data/cdnow.js";
import { kept } from "./compare.js";
import { randomNumbers } from "./data.js";
import { cdnowModels } from "./drawnCustomers.js";
import { atLeast, atMost, milliseconds, noLimit, type Row, report, whole } from "./row.js";

const asked = process.argv[2] ?? "CDNOW, compressed";
const random = randomNumbers(20260101);
const timeUnit = "week";

/** The 2,357 customers of the sample, in weeks. */
function cdnow(): ModelCustomer[] {
  return cdnowRows("cdnow-sample-histories.csv").map((row) => {
    const [, repeatPurchases, recency, age, value] = row.map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const meanRepeatValue = value > 0 ? value : null;
    return { repeatPurchases, recency: recency / 7, age: age / 7, meanRepeatValue };
  });
}

/** The customers of the sample, repeated `many` times. */
function times(many: number, make: (one: ModelCustomer) => ModelCustomer): ModelCustomer[] {
  return Array.from({ length: many }, () => sample.map(make)).flat();
}

/** The same customer, older by less than a day: no two are alike. */
function jittered(customer: ModelCustomer): ModelCustomer {
  const { meanRepeatValue } = customer;
  const value = meanRepeatValue ? meanRepeatValue * (1 + random() / 1000) : null;
  return { ...customer, age: customer.age + random() / 7, meanRepeatValue: value };
}

const sample = cdnow();
const same = (customer: ModelCustomer): ModelCustomer => customer;

type Customers = { readonly customers: readonly ModelCustomer[]; readonly timeUnit: "week" };
const fits: readonly (readonly [string, (input: Customers) => unknown])[] = [
  ["BG/NBD", fitBgNbd],
  ["MBG/NBD", fitMbgNbd],
  ["Pareto/NBD", fitParetoNbd],
  ["Gamma-Gamma", fitGammaGamma],
];

/** What lifetimes took, in seconds: one run, two cores. */
const lifetimes: Readonly<Record<string, readonly number[]>> = {
  few: [0.21, 0.15, 0.94, 0.09],
  many: [4.4, 3.0, 111, 0.65],
};

interface Timing {
  readonly first: number;
  readonly fastest: number;
}

function timed(runs: number, run: () => unknown): Timing {
  const all = Array.from({ length: runs }, () => {
    globalThis.gc?.();
    const start = performance.now();
    kept[0] = run();
    return performance.now() - start;
  });
  return { first: all[0] ?? Number.NaN, fastest: Math.min(...all) };
}

/** A row a model: what the first fit in the process took, and what the fastest. */
function fitted(
  customers: readonly ModelCustomer[],
  runs: number,
  baselines: readonly number[],
  limits: readonly (number | undefined)[],
): Row[] {
  return fits.map(([name, fit], place) => {
    const { first, fastest } = timed(runs, () => fit({ customers, timeUnit }));
    const baseline = 1000 * (baselines[place] ?? Number.NaN);
    const limit = limits[place];
    return {
      what: `${name}, ${whole(customers.length)} customers, ${asked.split(", ")[1] ?? ""}; first ${milliseconds(first)}`,
      ours: milliseconds(fastest),
      baseline: milliseconds(baseline),
      ratio: (fastest / baseline).toFixed(3),
      ...(limit === undefined ? noLimit : atMost(limit, fastest, " ms")),
    };
  });
}

const { few = [], many = [] } = lifetimes;
const fitLimits = [20, 20, 150, 20];
const scenarios: Readonly<Record<string, () => Row[]>> = {
  "CDNOW, compressed": () => fitted(sample, 10, few, fitLimits),
  "CDNOW, all distinct": () => fitted(times(1, jittered), 10, few, []),
  "100 times CDNOW, compressed": () => fitted(times(100, same), 3, many, []),
  "100 times CDNOW, all distinct": () =>
    fitted(times(100, jittered), 2, many, [1500, undefined, 20_000]),
  growth: () =>
    fits.map(([name, fit]) => {
      const [less = Number.NaN, more = Number.NaN] = [10, 100].map((copies) => {
        const customers = times(copies, jittered);
        return (1e6 * timed(2, () => fit({ customers, timeUnit })).fastest) / customers.length;
      });
      return {
        what: `${name}, nanoseconds a row: 235,700 distinct rows, and 23,570`,
        ours: whole(more),
        baseline: whole(less),
        ratio: (more / less).toFixed(2),
        ...atMost(1.5, more / less),
      };
    }),
  predictions: () =>
    cdnowModels.map((model) => {
      const customers = times(100, jittered);
      const horizon = { amount: 52, unit: "week" } as const;
      const { fastest } = timed(5, () =>
        customers.reduce((sum, one) => sum + expectedPurchases(model, one, horizon), 0),
      );
      const perSecond = (1000 * customers.length) / fastest;
      // 235,700 customers in 148 ms, by BG/NBD.
      const baseline = model.model === "bg-nbd" ? 235_700 / 0.148 : undefined;
      return {
        what: `${model.model}, expected purchases of a year, customers a second`,
        ours: whole(perSecond),
        baseline: baseline === undefined ? "" : whole(baseline),
        ratio: baseline === undefined ? "" : (perSecond / baseline).toFixed(2),
        ...atLeast(1_000_000, perSecond),
      };
    }),
};
report(scenarios[asked]?.() ?? []);
