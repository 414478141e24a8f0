import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { fraction } from "../kernel/check.js";
import { derived } from "../kernel/derived.js";
import { exact, exactQuotient, times } from "../kernel/exact.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Measure } from "../kernel/measure.js";

/** What {@link subscriptionLifetimeValue} is computed from. */
export interface SubscriptionLifetimeValueInput extends InMoney {
  /** The average revenue from an account in a period. */
  readonly averageRevenue: Amount;
  /** The churn rate of the same period, as a fraction. */
  readonly churnRate: number;
  /** The share of revenue that is left after the cost of service, as a fraction; 1 where it is left out. */
  readonly grossMargin?: number | null | undefined;
}

/**
 * What a subscriber will bring in over their lifetime, if churn stays as it is. (LTV)
 *
 *     subscription lifetime value = average revenue * gross margin / churn rate
 *
 * Revenue and churn must be of the same period. The revenue of a month divided by the churn of a
 * year gives a far smaller value.
 *
 * @returns Money, from 0 up; `null` with reason `"no-churn"` where nobody leaves.
 * @throws {@link InputError} If the revenue is not an amount from 0 up, or a rate is not a fraction from 0 to 1.
 *
 * @example
 * subscriptionLifetimeValue({ averageRevenue: 25, churnRate: 0.05 }).value; // 500
 */
export function subscriptionLifetimeValue(
  input: SubscriptionLifetimeValueInput,
): Measure<"subscriptionLifetimeValue"> {
  const averageRevenue = amountFromZero(input, "averageRevenue");
  const churnRate = fraction(input, "churnRate");
  const grossMargin = fraction(input, "grossMargin", 1);
  return derived(
    { metric: "subscriptionLifetimeValue", unit: "money", better: "higher" },
    churnRate === 0
      ? "no-churn"
      : exactQuotient(1, times(averageRevenue, exact(grossMargin)), exact(churnRate)),
    carriedMoney(input),
  );
}
