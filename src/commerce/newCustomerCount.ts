import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { historyOf } from "../kernel/history.js";
import { type HistoryOption } from "../kernel/historyOption.js";
import type { Total } from "../kernel/total.js";
import { total } from "../kernel/total.js";
import type { OrderTotals } from "./orderTotals.js";

/** What {@link newCustomerCount} is computed from. */
export interface NewCustomerCountInput extends Defined, HistoryOption {
  /** Customers who ordered for the first time ever. */
  readonly newCustomers: Count;
}

/**
 * How many customers ordered for the first time.
 *
 *     new customer count = new customers
 *
 * If a shop is older than its data, old customers look new near the beginning of the data, so say
 * in `history` where the data begin.
 *
 * @returns A whole number from 0 up.
 * @throws {@link InputError} If the count is not a whole number from 0 up, or the history is unknown.
 *
 * @example
 * newCustomerCount({ newCustomers: 150 }).value; // 150
 */
export function newCustomerCount(
  input: NewCustomerCountInput | OrderTotals,
): Total<"newCustomerCount"> {
  return total(
    { metric: "newCustomerCount", unit: "number", better: "higher", additive: "disjoint" },
    count(input, "newCustomers"),
    definitionOf(input, historyOf(input)),
  );
}
