import { count, real } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { exact, times } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import { ofCustomers } from "../kernel/ofCustomers.js";
import type { Ratio } from "../kernel/ratio.js";
import { countingOf, type WithCounting } from "./counting.js";

/** What {@link timeBetweenPurchases} is computed from. */
export interface TimeBetweenPurchasesInput extends WithCounting, Defined {
  /** Days that the orders were counted over. */
  readonly periodDays: number;
  /** Orders placed. */
  readonly orders: Count;
  /** Different customers who placed them. */
  readonly customers: Count;
}

/**
 * How long a customer waits on average from one order to the next.
 *
 *     time between purchases = period days * customers / orders
 *
 * It assumes that the orders are spread evenly over the period. To measure the actual gaps, the
 * dates of the orders are needed.
 *
 * @returns Days, from 0 up; `null` without orders.
 * @throws {@link InputError} If a count is not a whole number from 0 up, the days are negative, or `counting` is not `"approximate"`.
 * @see Malartu, Time between purchases, http://help.malartu.co/kpi-glossary/financial-metrics/time-between-purchases
 *
 * @example
 * timeBetweenPurchases({ periodDays: 365, orders: 600, customers: 240 }).value; // 146
 */
export function timeBetweenPurchases(
  input: TimeBetweenPurchasesInput,
): Ratio<"timeBetweenPurchases"> {
  return exactRatio(
    {
      metric: "timeBetweenPurchases",
      kind: "duration",
      unit: "days",
      better: "lower",
      additive: "disjoint",
    },
    times(exact(real(input, "periodDays")), exact(count(input, "customers"))),
    exact(count(input, ofCustomers(input, "orders", "customerOrders"))),
    definitionOf(input, countingOf(input)),
  );
}
