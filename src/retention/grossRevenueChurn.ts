import { carriedMoneyOverPeriod } from "../kernel/carried.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fraction } from "../kernel/fraction.js";
import { type RevenueLoss, revenueLoss } from "./revenueLoss.js";
import type { SubscriptionTotals } from "./subscriptions/subscriptionTotals.js";

/** What {@link grossRevenueChurn} is computed from. */
export type GrossRevenueChurnInput = RevenueLoss;

/**
 * The share of a period's opening recurring revenue that was lost.
 *
 *     gross revenue churn = (churned + contraction) / revenue at start
 *
 * @returns A fraction from 0 to 1; `null` without revenue at the start.
 * @throws {@link InputError} If a part is not an amount from 0 up, or more was lost than was there.
 *
 * @example
 * grossRevenueChurn({ revenueAtStart: 20000, churned: 1200, contraction: 800 }).percent; // 10
 */
export function grossRevenueChurn(
  input: GrossRevenueChurnInput | SubscriptionTotals,
): Fraction<"grossRevenueChurn"> {
  const { revenueAtStart, lost } = revenueLoss(input);
  return exactRatio(
    {
      metric: "grossRevenueChurn",
      kind: "rate",
      unit: "fraction",
      better: "lower",
      additive: "always",
    },
    lost,
    revenueAtStart,
    carriedMoneyOverPeriod(input),
  );
}
