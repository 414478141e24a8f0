import { type Amount, amount } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { derived } from "../kernel/derived.js";
import { exact, exactQuotient, times } from "../kernel/exact.js";
import { historyOf } from "../kernel/history.js";
import { type HistoryOption } from "../kernel/historyOption.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Measure } from "../kernel/measure.js";
import { undivided } from "../kernel/undivided.js";
import type { OrderTotals } from "./orderTotals.js";

/** What {@link repeatToNewSpendRatio} is computed from. */
export interface RepeatToNewSpendRatioInput extends InMoney, HistoryOption {
  /** Revenue of orders after the first order of their customer. */
  readonly repeatRevenue: Amount;
  /** Customers who placed such orders. */
  readonly returningCustomers: Count;
  /** Revenue of first orders. */
  readonly newRevenue: Amount;
  /** Customers who placed their first order. */
  readonly newCustomers: Count;
}

/**
 * How much more a returning customer spends than a new one.
 *
 *     ratio = (repeat revenue / returning customers) / (new revenue / new customers)
 *
 * A customer who is new and buys again in the period counts on both sides: the first order counts
 * as new revenue, and the later orders count as repeat revenue. Only the orders of the period
 * count, since everything that returning customers ever spent could not be compared with the first
 * order of a new customer.
 *
 * @returns A number; 1 means as much, 1.67 means 67 % more; `null` where a side has no customers,
 * or new customers spent nothing.
 * @throws {@link InputError} If a revenue is not an amount, or a count is not a whole number from 0 up.
 *
 * @example
 * repeatToNewSpendRatio({
 *   repeatRevenue: 15000,
 *   returningCustomers: 100,
 *   newRevenue: 20000,
 *   newCustomers: 200,
 * }).value; // 1.5
 */
export function repeatToNewSpendRatio(
  input: RepeatToNewSpendRatioInput | OrderTotals,
): Measure<"repeatToNewSpendRatio"> {
  const repeatRevenue = amount(input, "repeatRevenue");
  const returningCustomers = exact(count(input, "returningCustomers"));
  const newRevenue = amount(input, "newRevenue");
  const newCustomers = exact(count(input, "newCustomers"));
  return derived(
    { metric: "repeatToNewSpendRatio", unit: "number", better: "neither" },
    undivided(repeatRevenue, returningCustomers) ??
      undivided(newRevenue, newCustomers) ??
      undivided(repeatRevenue, newRevenue) ??
      exactQuotient(1, times(repeatRevenue, newCustomers), times(newRevenue, returningCustomers)),
    carriedMoney(input, historyOf(input)),
  );
}
