import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link repeatPurchaseRate} is computed from. */
export interface RepeatPurchaseRateInput extends Defined {
  /** Customers with two orders or more in the period. */
  readonly repeatCustomers: Count;
  /** Customers with an order in the period. */
  readonly customers: Count;
}

/**
 * The share of a period's customers who bought more than once in it. (RPR)
 *
 *     repeat purchase rate = repeat customers / customers
 *
 * A longer period gives a higher rate. A customer who bought once in the period and once before it
 * is not a repeat customer here; {@link returningCustomerRate} counts such customers.
 *
 * @returns A fraction from 0 to 1; `null` without customers.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or there are more repeat customers than customers.
 * @see Wall Street Prep, Repeat purchase rate, https://www.wallstreetprep.com/knowledge/repeat-purchase-rate/
 *
 * @example
 * repeatPurchaseRate({ repeatCustomers: 350, customers: 1000 }).value; // 0.35
 */
export function repeatPurchaseRate(input: RepeatPurchaseRateInput): Fraction<"repeatPurchaseRate"> {
  return proportion(
    {
      metric: "repeatPurchaseRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    input,
    "repeatCustomers",
    "customers",
    definitionOf(input),
  );
}
