// How often 95 % intervals of totals hold the true value: of counts exactly, and of totals from records
// by 100,000 draws each, in which the number of customers is random, too.

import { orderCount, totalRevenue } from "engagement-metrics";
import type { Covered } from "./covered.js";
import { randomNumbers } from "./data.js";
import { holds } from "./holds.js";
import { normalNumbers } from "./normalNumbers.js";
import { atLeast, noLimit, type Row } from "./row.js";

interface CoveredTotals extends Pick<Row, "limit" | "verdict"> {
  readonly what: string;
  readonly all: readonly Covered[];
}

const draws = 100_000;
const random = randomNumbers(20261129);

/** The rows of the coverage of totals. */
export function totalsCoverage(): CoveredTotals[] {
  const counts = [
    ["1 to 9", 1],
    ["10 to 90", 10],
    ["100 to 900", 100],
  ] as const;
  const customers = [10, 30, 100, 300, 1000];
  return [
    ...counts.map(([range, unit]) => {
      const all = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((many) => countCoverage(many * unit));
      const least = Math.min(...all.map(({ coverage }) => coverage));
      return { what: `Poisson, a count of ${range}`, all, ...atLeast(95, 100 * least, " %") };
    }),
    ...customers.map((many) => ({
      what: `orders of ${many} customers, two on average`,
      all: [recordsCoverage(many, ordersOfCustomers, "orders")],
      ...noLimit,
    })),
    ...customers.map((many) => ({
      what: `revenue of ${many} customers, lognormal amounts`,
      all: [recordsCoverage(many, amountsOfCustomers, "revenue")],
      ...noLimit,
    })),
  ];
}

/** The coverage of a count of independent events, from the probability of every count near the mean. */
function countCoverage(mean: number): Covered {
  const reach = Math.ceil(10 * Math.sqrt(mean)) + 30;
  let logProbability = -mean;
  let coverage = 0;
  for (let count = 0; count <= mean + reach; count += 1) {
    if (count > 0) logProbability += Math.log(mean / count);
    const isNear = count >= mean - reach;
    if (isNear && holds(orderCount({ orders: count }), mean)) coverage += Math.exp(logProbability);
  }
  return { coverage, at: String(mean) };
}

/** Customers to draw from: what each of them adds to the total. */
function population(make: () => number): Float64Array {
  return Float64Array.from({ length: 1 << 16 }, make);
}

/** 1 order, and one more with a chance of a half, again and again. */
function ordersOfOne(): number {
  let many = 1;
  while (random() < 0.5) many += 1;
  return many;
}

const normal = normalNumbers(random);

const ordersOfCustomers = population(ordersOfOne);
/** Lognormal amounts, of orders (sigma 1) and of customers (sigma 0.5). */
const amountsOfCustomers = population(() => {
  const level = Math.exp(0.5 * normal());
  let amount = 0;
  for (let order = ordersOfOne(); order > 0; order -= 1) amount += level * Math.exp(normal());
  return amount;
});

function recordsCoverage(mean: number, of: Float64Array, what: "orders" | "revenue"): Covered {
  const truth = (mean * of.reduce((sum, one) => sum + one, 0)) / of.length;
  let held = 0;
  for (let sample = 0; sample < draws; sample += 1) {
    let [total, squares] = [0, 0];
    const units = poisson(mean);
    for (let customer = 0; customer < units; customer += 1) {
      const one = of[Math.floor(random() * of.length)] as number;
      total += one;
      squares += one * one;
    }
    const sums = { unit: "customer", units, products: 0 } as const;
    const measure =
      what === "orders"
        ? orderCount({
            orders: total,
            spread: {
              averageOrderValue: { ...sums, numeratorSquares: 0, denominatorSquares: squares },
            },
          })
        : totalRevenue({
            revenue: total,
            spread: {
              averageOrderValue: { ...sums, numeratorSquares: squares, denominatorSquares: 0 },
            },
          });
    if (holds(measure, truth)) held += 1;
  }
  return { coverage: held / draws, at: "" };
}

/** A random count of independent events with this mean. */
function poisson(mean: number): number {
  if (mean > 20) return poisson(20) + poisson(mean - 20);
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > least; product *= random()) count += 1;
  return count;
}
