// How often 95 % intervals hold the true value.
//
// Shares and points: exactly, by adding up the probability of every outcome whose interval holds the
// truth. That is what draws without end would come to. Ratios and totals by customer: 100,000 draws
// each; few units and heavy tails: 20,000 draws each; differences of money: 10,000 draws each.

import { confidenceInterval, type Kind, type Ratio } from "engagement-metrics";
import type { Covered } from "./covered.js";
import { randomNumbers } from "./data.js";
import { differencesCoverage } from "./differencesCoverage.js";
import { fewUnitsCoverage } from "./fewUnitsCoverage.js";
import { heavyTailsCoverage } from "./heavyTailsCoverage.js";
import { holds } from "./holds.js";
import { normalNumbers } from "./normalNumbers.js";
import { atLeast, between, noLimit, percent, type Row, report } from "./row.js";
import { totalsCoverage } from "./totalsCoverage.js";

const sizes = [10, 20, 30, 50, 100, 200, 500, 1000];
const draws = 100_000;
const random = randomNumbers(20260101);
const hundredths = Array.from({ length: 99 }, (_, place) => (place + 1) / 100);

const mean = (all: readonly Covered[]): number =>
  all.reduce((sum, { coverage }) => sum + coverage, 0) / all.length;
const least = (all: readonly Covered[]): Covered =>
  all.reduce((lowest, one) => (one.coverage < lowest.coverage ? one : lowest));

function row(what: string, all: readonly Covered[], judged: Pick<Row, "limit" | "verdict">): Row {
  const { coverage, at } = least(all);
  const ratio = all.length === 1 ? "" : `least ${percent(coverage)} at ${at}`;
  return { what, ours: percent(mean(all)), baseline: "95 %", ratio, ...judged };
}

function within(all: readonly Covered[]): Pick<Row, "limit" | "verdict"> {
  return between(94, 96.5, 100 * mean(all), " %");
}

const logFactorials = [0];
for (let n = 1; n <= 1000; n += 1) logFactorials.push((logFactorials[n - 1] ?? 0) + Math.log(n));
const logFactorial = (n: number): number => logFactorials[n] as number;

function shareOf(numerator: number, denominator: number): Ratio {
  const value = numerator / denominator;
  const about = {
    metric: "share",
    kind: "proportion",
    unit: "fraction",
    better: "higher",
  } as const;
  return { ...about, value, numerator, denominator, scale: 1, additive: "always" };
}

function wilson(n: number, rates: readonly number[]): Covered[] {
  const intervals = Array.from({ length: n + 1 }, (_, k) => confidenceInterval(shareOf(k, n)));
  return rates.map((rate) => {
    let coverage = 0;
    for (const [k, { lower, upper }] of intervals.entries()) {
      if ((lower as number) > rate || (upper as number) < rate) continue;
      const ways = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
      coverage += Math.exp(ways + k * Math.log(rate) + (n - k) * Math.log1p(-rate));
    }
    return { coverage, at: String(rate) };
  });
}

/** All shares of promoters and detractors in steps of a hundredth, none of the three without any. */
const mixes = hundredths.flatMap((promoters) =>
  hundredths.flatMap((detractors) =>
    promoters + detractors < 0.995 ? [[promoters, detractors] as const] : [],
  ),
);

function adjustedWald(n: number): Covered[] {
  // The interval depends on promoters and detractors alone.
  const lowers: Float64Array[] = [];
  const uppers: Float64Array[] = [];
  for (let promoters = 0; promoters <= n; promoters += 1) {
    const [lower, upper] = [new Float64Array(n + 1), new Float64Array(n + 1)];
    for (let detractors = 0; detractors <= n - promoters; detractors += 1) {
      const passives = n - promoters - detractors;
      const value = (100 * (promoters - detractors)) / n;
      const about = { metric: "nps", kind: "points", unit: "points", better: "higher" } as const;
      const measure = { ...about, value, promoters, passives, detractors };
      const interval = confidenceInterval(measure);
      lower[detractors] = interval.lower as number;
      upper[detractors] = interval.upper as number;
    }
    lowers.push(lower);
    uppers.push(upper);
  }
  return mixes.map(([promoters, detractors]) => {
    const truth = 100 * (promoters - detractors);
    const logs = [promoters, detractors, 1 - promoters - detractors].map(Math.log);
    // Outcomes further off than 6 standard deviations are one in 10^8.
    const reach = (share: number): number => Math.ceil(6 * Math.sqrt(n * share * (1 - share))) + 6;
    let coverage = 0;
    const from = Math.max(0, Math.floor(n * promoters) - reach(promoters));
    const to = Math.min(n, Math.ceil(n * promoters) + reach(promoters));
    for (let a = from; a <= to; a += 1) {
      const first = Math.max(0, Math.floor(n * detractors) - reach(detractors));
      const last = Math.min(n - a, Math.ceil(n * detractors) + reach(detractors));
      const [lower, upper] = [lowers[a] as Float64Array, uppers[a] as Float64Array];
      for (let b = first; b <= last; b += 1) {
        if ((lower[b] as number) > truth || (upper[b] as number) < truth) continue;
        const c = n - a - b;
        const ways = logFactorial(n) - logFactorial(a) - logFactorial(b) - logFactorial(c);
        coverage += Math.exp(
          ways + a * (logs[0] as number) + b * (logs[1] as number) + c * (logs[2] as number),
        );
      }
    }
    return { coverage, at: `${promoters} promoters, ${detractors} detractors` };
  });
}

/** Customers to draw from, all equally likely: their parts of the numerator and of the denominator. */
interface Population {
  readonly y: Float64Array;
  readonly d: Float64Array;
  /** The ratio of all. */
  readonly truth: number;
}

/** 2^16 customers, as drawing 10^10 orders one by one would take an hour. */
function population(make: () => { readonly y: number; readonly d: number }): Population {
  const all = Array.from({ length: 1 << 16 }, make);
  const [y, d] = [Float64Array.from(all, (one) => one.y), Float64Array.from(all, (one) => one.d)];
  const sum = (parts: Float64Array): number => parts.reduce((total, part) => total + part, 0);
  return { y, d, truth: sum(y) / sum(d) };
}

/** 1 order, and one more with a chance of a half, again and again. */
function ordersOfOne(): number {
  let many = 1;
  while (random() < 0.5) many += 1;
  return many;
}

/** Half the customers do with all their orders the same, so that orders of one are alike. */
function alike(rate: number): Population {
  return population(() => {
    const d = ordersOfOne();
    if (random() < 0.5) return { y: random() < rate ? d : 0, d };
    let y = 0;
    for (let order = 0; order < d; order += 1) y += random() < rate ? 1 : 0;
    return { y, d };
  });
}

const normal = normalNumbers(random);

/** Lognormal amounts, of orders (sigma 1) and of customers (sigma 0.5): the mean is 1.9 medians. */
function skewed(): Population {
  return population(() => {
    const d = ordersOfOne();
    const level = Math.exp(0.5 * normal());
    let y = 0;
    for (let order = 0; order < d; order += 1) y += level * Math.exp(normal());
    return { y, d };
  });
}

/** How often the intervals of a measure of each kind contain the true value, for samples of `customers` customers. */
function clustered(of: Population, customers: number, kinds: readonly Kind[]): number[] {
  const { y, d, truth } = of;
  const held = kinds.map(() => 0);
  for (let sample = 0; sample < draws; sample += 1) {
    let [numerator, denominator, yy, dd, yd] = [0, 0, 0, 0, 0];
    for (let customer = 0; customer < customers; customer += 1) {
      const drawn = Math.floor(random() * y.length);
      const [part, whole] = [y[drawn] as number, d[drawn] as number];
      numerator += part;
      denominator += whole;
      yy += part * part;
      dd += whole * whole;
      yd += part * whole;
    }
    const squares = { numeratorSquares: yy, denominatorSquares: dd, products: yd };
    const spread = { unit: "customer", units: customers, ...squares } as const;
    const measure = { ...shareOf(numerator, denominator), spread };
    for (const [place, kind] of kinds.entries()) {
      if (holds({ ...measure, kind }, truth)) held[place] = (held[place] as number) + 1;
    }
  }
  return held.map((many) => many / draws);
}

const rows: Row[] = [];
for (const n of sizes) {
  const all = wilson(n, hundredths);
  rows.push(row(`Wilson, ${n} of 0.01 to 0.99`, all, within(all)));
}
for (const [n, rate] of [
  [30, 0.005],
  [100, 0.005],
  [1000, 0.001],
] as const) {
  rows.push(row(`Wilson, ${n} at ${rate}`, wilson(n, [rate]), noLimit));
}
for (const n of sizes) {
  const all = adjustedWald(n);
  rows.push(row(`adjusted Wald, ${n} answers, 4,851 mixes`, all, within(all)));
}
for (const customers of [100, 300, 1000]) {
  const usual = Array.from({ length: 10 }, (_, place) => (2 * place + 1) / 20);
  const covered = (rates: readonly number[]): readonly [Covered[], Covered[]] => {
    const byRate = rates.map((rate) => clustered(alike(rate), customers, ["rate", "proportion"]));
    return [0, 1].map((kind) =>
      byRate.map((both, place) => ({ coverage: both[kind] as number, at: String(rates[place]) })),
    ) as [Covered[], Covered[]];
  };
  const [delta, wilsonToo] = covered(usual);
  const [extremeDelta, extremeWilson] = covered([0.01, 0.99]);
  const name = `${customers} customers`;
  rows.push(
    row(`delta, ${name}, 0.05 to 0.95`, delta, atLeast(92, 100 * mean(delta), " %")),
    row(`delta, ${name}, 0.01 and 0.99`, extremeDelta, noLimit),
    row(
      `Wilson by customer, ${name}, 0.05 to 0.95`,
      wilsonToo,
      atLeast(92, 100 * mean(wilsonToo), " %"),
    ),
    row(`Wilson by customer, ${name}, 0.01 and 0.99`, extremeWilson, noLimit),
  );
  const [amounts] = clustered(skewed(), customers, ["money"]);
  rows.push(
    row(
      `log-delta, ${name}, lognormal amounts`,
      [{ coverage: amounts as number, at: "" }],
      noLimit,
    ),
  );
}
rows.push(
  ...totalsCoverage().map(({ what, all, limit, verdict }) => row(what, all, { limit, verdict })),
);
rows.push(...fewUnitsCoverage(), ...heavyTailsCoverage(), ...differencesCoverage());
report(rows);
