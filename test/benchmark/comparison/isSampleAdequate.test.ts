import { expect, test } from "vitest";
import { compareToTarget } from "../../../src/benchmark/index.js";
import {
  aggregate,
  averageOrderValue,
  campaignTotalsAggregator,
  type Measure,
  openRate,
  orderTotalsAggregator,
  totalRevenue,
} from "../../../src/index.js";

/** The open rate of mailings of 20 000 people each. */
function openRateOf(...opens: readonly number[]): Measure {
  const campaigns = opens.map((uniqueOpens) => ({ sent: 20_000, uniqueOpens, uniqueClicks: 0 }));
  return openRate(aggregate(campaigns, campaignTotalsAggregator));
}

/** Totals of customers with a number of orders of 10 each. */
const ordersOf = (...counts: readonly number[]) =>
  aggregate(
    counts.flatMap((count, customerId) =>
      Array.from({ length: count }, (_, place) => ({ customerId, amount: 9 + (place % 3) })),
    ),
    orderTotalsAggregator,
  );

const isAdequate = (measure: Measure, value: number): boolean | null =>
  compareToTarget(measure, { value }).isSampleAdequate;

test("two mailings are two observations, however many people they reached", () => {
  const two = compareToTarget(openRateOf(5000, 5400), { value: 0.3 });
  expect(two.verdict).toBe("undetermined");
  expect([two.isSampleAdequate, two.confidence]).toEqual([false, "low"]);
  // By hand: 26 % and 1 924 independent opens, by Student's t with 1 degree of freedom.
  expect(two.interval.lower).toBeCloseTo(0.15512907496220726, 10);
  expect(two.interval.upper).toBeCloseTo(0.4020307487519588, 10);
});

test("thirty mailings are enough, and twenty-nine are not", () => {
  const many = Array.from({ length: 30 }, (_, place) => 5000 + 10 * place);
  expect(isAdequate(openRateOf(...many), 0.3)).toBe(true);
  expect(isAdequate(openRateOf(...many.slice(1)), 0.3)).toBe(false);
});

test("a customer with most of the orders counts for less than one of thirty", () => {
  const once = new Array<number>(30).fill(1);
  const alike = ordersOf(...once);
  const uneven = ordersOf(...once, 30);
  expect(isAdequate(averageOrderValue(alike), 20)).toBe(true);
  expect(isAdequate(averageOrderValue(uneven), 20)).toBe(false);
  expect(isAdequate(totalRevenue(alike), 900)).toBe(true);
  expect(isAdequate(totalRevenue(uneven), 900)).toBe(false);
});
