import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { finiteNumber } from "../kernel/exact.js";
import { type InMoney } from "../kernel/inMoney.js";
import { type Total, total } from "../kernel/total.js";

/** What {@link monthlyRecurringRevenue} is computed from. */
export interface MonthlyRecurringRevenueInput extends InMoney {
  /** The recurring revenue a month of all subscriptions at the end of the period. */
  readonly revenueAtEnd: Amount;
}

/**
 * What all subscriptions together bring in a month. (MRR)
 *
 *     monthly recurring revenue = revenue at end
 *
 * It is the state at one moment, so add up only groups of customers, never months. A yearly price
 * counts with a twelfth; one-off and usage-based charges do not count. Times 12, it is the annual
 * recurring revenue (ARR).
 *
 * @returns Money; 0 without subscriptions.
 * @throws {@link InputError} If the revenue is not an amount from 0 up.
 * @see Stripe, Billing metric definitions, https://docs.stripe.com/billing/subscriptions/analytics/glossary
 *
 * @example
 * monthlyRecurringRevenue({ revenueAtEnd: 300, currency: "USD" }).value; // 300
 */
export function monthlyRecurringRevenue(
  input: MonthlyRecurringRevenueInput,
): Total<"monthlyRecurringRevenue"> {
  return total(
    { metric: "monthlyRecurringRevenue", unit: "money", better: "higher", additive: "disjoint" },
    finiteNumber("revenueAtEnd", amountFromZero(input, "revenueAtEnd")),
    carriedMoney(input),
  );
}
