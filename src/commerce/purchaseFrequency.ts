import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { definitionOf } from "../kernel/definition.js";
import { ofCustomers } from "../kernel/ofCustomers.js";
import type { Ratio } from "../kernel/ratio.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { spreadOf } from "../kernel/spread.js";
import { countingOf, type WithCounting } from "./counting.js";
import type { OrderSpread } from "./orderSpread.js";

/** What {@link purchaseFrequency} is computed from. */
export interface PurchaseFrequencyInput extends WithCounting {
  /** Orders placed in the period. */
  readonly orders: Count;
  /** Different customers who placed them. */
  readonly customers: Count;
  /**
   * How orders spread over customers, from which the interval is computed; only totals of records
   * have it.
   */
  readonly spread?: OrderSpread | null | undefined;
}

/**
 * How often a customer buys in a period.
 *
 *     purchase frequency = orders / customers
 *
 * Only customers who bought count, so that revenue per customer is average order value times
 * purchase frequency. Orders without a customer are left out: if totals have `customerOrders`,
 * these are divided instead of `orders`.
 *
 * @returns Orders per customer; `null` without customers.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or `counting` is not `"approximate"`.
 * @see Malartu, Purchase frequency, http://help.malartu.co/kpi-glossary/financial-metrics/purchase-frequency
 *
 * @example
 * purchaseFrequency({ orders: 600, customers: 240 }).value; // 2.5
 */
export function purchaseFrequency(input: PurchaseFrequencyInput): Ratio<"purchaseFrequency"> {
  return ratioMeasure(
    {
      metric: "purchaseFrequency",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "disjoint",
    },
    count(input, ofCustomers(input, "orders", "customerOrders")),
    count(input, "customers"),
    { ...spreadOf(input, "purchaseFrequency"), ...definitionOf(input, countingOf(input)) },
  );
}
