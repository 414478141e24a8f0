// A shop in which nothing changes, read from a file of orders that begins in the middle of its life.

import { describe, expect, test } from "vitest";
import { compareToPast } from "../../src/benchmark/index.js";
import {
  aggregate,
  compareMeasures,
  firstOrders,
  groupBy,
  type HistoryOption,
  type Order,
  orderTotalsAggregatorFor,
  periodKeys,
  returningCustomerRate,
} from "../../src/index.js";

interface TimedOrder extends Order {
  readonly customerId: number;
  readonly at: number;
}

const weekOf = periodKeys({ period: "week", timeZone: "UTC" });
const monday = Date.UTC(2026, 0, 5);
const week = 7 * 864e5;

/** 180 orders a week of 1 200 customers, who are drawn at random, from 90 weeks before to 9 after. */
const orders: readonly TimedOrder[] = (() => {
  let seed = 12;
  const draw = (sides: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * sides);
  };
  return Array.from({ length: 99 * 180 }, (_, place) => ({
    customerId: draw(1200),
    amount: 20,
    at: monday + (Math.floor(place / 180) - 90) * week + draw(week),
  }));
})();
const extract = orders.filter(({ at }) => at >= monday);

/** The returning customer rate of each week of the extract, with first orders found among `known`. */
function rates(known: readonly TimedOrder[], options: HistoryOption) {
  const first = firstOrders(known);
  const rows = extract.map((row) => ({
    ...row,
    firstOrderAt: first.get(row.customerId),
  }));
  const totals = orderTotalsAggregatorFor(options);
  const byWeek = groupBy((row: TimedOrder) => weekOf(row.at), totals);
  return Array.from(aggregate(rows, byWeek))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, one]) => ({ period, measure: returningCustomerRate(one) }));
}

describe("returning customers of a steady shop", () => {
  test("seem to become more where first orders come from the extract, and no verdict is given", () => {
    const series = rates(extract, {});
    const values = series.map(({ measure }) => measure.percent as number);
    expect(values).toHaveLength(9);
    expect(values[0]).toBeLessThan(15);
    expect(values[8]).toBeGreaterThan(65);
    const last = series[8]?.measure as ReturnType<typeof returningCustomerRate>;
    const first = series[0]?.measure as ReturnType<typeof returningCustomerRate>;
    expect(last.definition).toEqual({ history: "in-data" });
    expect(compareToPast(series)).toMatchObject({
      verdict: "undetermined",
      reasons: expect.arrayContaining(["history-in-data"]) as unknown,
    });
    expect(compareMeasures(last, first)).toMatchObject({
      distinguishable: null,
      reason: "history-in-data",
    });
  });

  test("are as many in each week where first orders come from the whole history", () => {
    const series = rates(orders, { history: "complete" });
    for (const { measure } of series) {
      expect(measure.percent).toBeGreaterThan(97);
      expect(measure).not.toHaveProperty("definition");
    }
  });
});
