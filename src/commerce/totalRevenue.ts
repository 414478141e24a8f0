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
  /** How revenue spreads over customers, or over single orders, which an interval needs; there only if they come from records. */
  readonly spread?: OrderSpread | undefined;
}

/**
 * What all orders were worth together.
 *
 *     total revenue = revenue
 *
 * The total as a measure can be compared with a target or with the past, and it rolls up. From
 * totals of records it has an interval: the number of customers is random as well as what each of
 * them spends, so the variance of the total is the sum of the squares of what each customer spent.
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
