import { type Amount, amount } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { finiteNumber } from "../kernel/exact.js";
import type { InMoney } from "../kernel/inMoney.js";
import { spreadOfTotal } from "../kernel/spread.js";
import type { Total } from "../kernel/total.js";
import { total } from "../kernel/total.js";
import type { OrderSpread } from "./orderSpread.js";

/** What {@link totalRevenue} is computed from. */
export interface TotalRevenueInput extends InMoney {
  /** The revenue of the orders, net of refunds. */
  readonly revenue: Amount;
  /**
   * How revenue spreads over customers, or over single orders, from which the interval is computed;
   * only totals of records have it.
   */
  readonly spread?: OrderSpread | null | undefined;
}

/**
 * What all orders were worth together.
 *
 *     total revenue = revenue
 *
 * As a measure, the total can be compared with a target or with the past, and it rolls up. If the
 * totals were made from records, it has an interval. Both the number of customers and what each of
 * them spends are random, so the variance of the total is the sum of the squares of what each
 * customer spent.
 *
 * @returns Money; 0 without orders, negative where refunds exceed the orders.
 * @throws {@link InputError} If the revenue is not an amount.
 *
 * @example
 * totalRevenue({ revenue: 428000, orders: 6240 }).value; // 428000
 * totalRevenue({ revenue: "4213.50", currency: "EUR" }).currency; // "EUR"
 */
export function totalRevenue(input: TotalRevenueInput): Total<"totalRevenue"> {
  return total(
    { metric: "totalRevenue", unit: "money", better: "higher", additive: "always" },
    finiteNumber("revenue", amount(input, "revenue")),
    { ...carriedMoney(input), ...spreadOfTotal(input, "averageOrderValue", "numeratorSquares") },
  );
}
