import { type Count } from "../kernel/count.js";
import { type Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { type Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link refundRate} is computed from. */
export interface RefundRateInput extends Defined {
  /** The orders among them with a refund, whenever it was paid. */
  readonly refundedOrders: Count;
  /** All orders, with or without a refund. */
  readonly orders: Count;
}

/**
 * The share of orders for which money is paid back.
 *
 *     refund rate = refunded orders / orders
 *
 * Count the refunds by the date of the order, and give every order the same time for a refund:
 * otherwise the latest months look best. {@link refundedRevenueShare} counts the money, by the
 * date of the refund.
 *
 * @returns A fraction from 0 to 1; `null` without orders.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more orders are refunded than there are.
 *
 * @example
 * refundRate({ refundedOrders: 12, orders: 400 }).percent; // 3
 */
export function refundRate(input: RefundRateInput): Fraction<"refundRate"> {
  return proportion(
    {
      metric: "refundRate",
      kind: "proportion",
      unit: "fraction",
      better: "lower",
      additive: "always",
    },
    input,
    "refundedOrders",
    "orders",
    definitionOf(input),
  );
}
