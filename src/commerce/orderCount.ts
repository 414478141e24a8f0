import { choice, count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { spreadOfTotal } from "../kernel/spread.js";
import type { Total } from "../kernel/total.js";
import { total } from "../kernel/total.js";
import type { OrderSpread } from "./orderSpread.js";

/** What {@link orderCount} is computed from. */
export interface OrderCountInput extends Defined {
  /** The orders. */
  readonly orders: Count;
  /** `"disjoint"` where one order can stand in several groups, as with the lines of a category. */
  readonly additive?: "always" | "disjoint" | null | undefined;
  /** How orders spread over customers, or over single orders; only totals of records have it. */
  readonly spread?: OrderSpread | null | undefined;
}

/**
 * How many orders there were.
 *
 *     order count = orders
 *
 * Its interval is that of a count of independent events. If the totals were made from records, the
 * events are the customers, not the orders, since the orders of one customer depend on each other.
 * An order without a customer is an event of its own.
 *
 * @returns A whole number from 0 up.
 * @throws {@link InputError} If the count is not a whole number from 0 up.
 *
 * @example
 * orderCount({ orders: 6240 }).value; // 6240
 */
export function orderCount(input: OrderCountInput): Total<"orderCount"> {
  return total(
    {
      metric: "orderCount",
      unit: "number",
      better: "higher",
      additive: choice(input, "additive", ["always", "disjoint"], "always"),
    },
    count(input, "orders"),
    { ...definitionOf(input), ...spreadOfTotal(input, "averageOrderValue", "denominatorSquares") },
  );
}
