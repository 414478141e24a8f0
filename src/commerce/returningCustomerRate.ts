import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { historyOf } from "../kernel/history.js";
import { type HistoryOption } from "../kernel/historyOption.js";
import { proportion } from "../kernel/proportion.js";
import type { OrderTotals } from "./orderTotals.js";

/** What {@link returningCustomerRate} is computed from. */
export interface ReturningCustomerRateInput extends Defined, HistoryOption {
  /** Customers with an order in the period that was not their first ever. */
  readonly returningCustomers: Count;
  /** Customers with an order in the period. */
  readonly customers: Count;
}

/**
 * The share of a period's customers who had bought before.
 *
 *     returning customer rate = returning customers / customers
 *
 * It looks back before the period: a customer who bought once in the period and once before it
 * counts here, but not in the {@link repeatPurchaseRate}.
 *
 * @returns A fraction from 0 to 1; `null` without customers.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or there are more returning customers than customers.
 * @see Little Stream Software, Returning customer rate, https://littlestreamsoftware.com/glossary/returning-customer-rate
 *
 * @example
 * returningCustomerRate({ returningCustomers: 420, customers: 1000 }).value; // 0.42
 */
export function returningCustomerRate(
  input: ReturningCustomerRateInput | OrderTotals,
): Fraction<"returningCustomerRate"> {
  return proportion(
    {
      metric: "returningCustomerRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    input,
    "returningCustomers",
    "customers",
    definitionOf(input, historyOf(input)),
  );
}
