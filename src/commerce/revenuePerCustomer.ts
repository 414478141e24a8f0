import { type Amount, amount } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import { ofCustomers } from "../kernel/ofCustomers.js";
import type { Ratio } from "../kernel/ratio.js";
import { spreadOf } from "../kernel/spread.js";
import { countingOf, type WithCounting } from "./counting.js";
import type { OrderSpread } from "./orderSpread.js";

/** What {@link revenuePerCustomer} is computed from. */
export interface RevenuePerCustomerInput extends InMoney, WithCounting {
  /** The revenue of the period, net of refunds. */
  readonly revenue: Amount;
  /** Different customers who bought in it. */
  readonly customers: Count;
  /**
   * How revenue spreads over customers, from which the interval is computed; only totals of records
   * have it.
   */
  readonly spread?: OrderSpread | null | undefined;
}

/**
 * What a customer brings in over a period.
 *
 *     revenue per customer = revenue / customers
 *
 * Orders without a customer are left out: if totals have `customerRevenue`, it is divided instead
 * of `revenue`.
 *
 * @returns Money per customer, negative where refunds exceed sales; `null` without customers.
 * @throws {@link InputError} If the revenue is not an amount, the customers are not a whole number from 0 up, or `counting` is not `"approximate"`.
 *
 * @example
 * revenuePerCustomer({ revenue: 428000, customers: 3200, currency: "USD" }).value; // 133.75
 */
export function revenuePerCustomer(input: RevenuePerCustomerInput): Ratio<"revenuePerCustomer"> {
  return exactRatio(
    {
      metric: "revenuePerCustomer",
      kind: "money",
      unit: "money",
      better: "higher",
      additive: "disjoint",
    },
    amount(input, ofCustomers(input, "revenue", "customerRevenue")),
    exact(count(input, "customers")),
    { ...carriedMoney(input, countingOf(input)), ...spreadOf(input, "revenuePerCustomer") },
  );
}
