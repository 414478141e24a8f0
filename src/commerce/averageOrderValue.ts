import { type Amount, amount } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { choice, count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Ratio } from "../kernel/ratio.js";
import { spreadOf } from "../kernel/spread.js";
import type { OrderSpread } from "./orderSpread.js";

/** What {@link averageOrderValue} is computed from. */
export interface AverageOrderValueInput extends InMoney {
  /** The revenue of these orders, with or without discounts, tax, shipping and refunds. */
  readonly revenue: Amount;
  /** The orders. */
  readonly orders: Count;
  /** `"disjoint"` where one order can stand in several groups, as with the lines of a category. */
  readonly additive?: "always" | "disjoint" | null | undefined;
  /**
   * How orders and revenue spread over customers, or over single orders, from which the interval is
   * computed; only totals of records have it.
   */
  readonly spread?: OrderSpread | null | undefined;
}

/**
 * What an order is worth. (AOV, average basket value)
 *
 *     average order value = revenue / orders
 *
 * Revenue of totals is net of refunds. For the value before refunds pass `grossRevenue` as `revenue`.
 *
 * Do not average the averages of groups: {@link rollUp} adds revenue and orders, and divides once. For a
 * product or category, take the revenue of its lines and the orders that contain it.
 *
 * @returns Money per order, negative where refunds exceed sales; `null` without orders.
 * @throws {@link InputError} If the revenue is not an amount, or the orders are not a whole number from 0 up.
 * @see Lightspeed, Average order value in reports, https://retail-support.lightspeedhq.com/hc/en-us/articles/7293573004315
 *
 * @example
 * averageOrderValue({ revenue: "428000.00", orders: 6240, currency: "USD" }).value; // 68.58974358974359
 */
export function averageOrderValue(input: AverageOrderValueInput): Ratio<"averageOrderValue"> {
  return exactRatio(
    {
      metric: "averageOrderValue",
      kind: "money",
      unit: "money",
      better: "higher",
      additive: choice(input, "additive", ["always", "disjoint"], "always"),
    },
    amount(input, "revenue"),
    exact(count(input, "orders")),
    { ...carriedMoney(input), ...spreadOf(input, "averageOrderValue") },
  );
}
