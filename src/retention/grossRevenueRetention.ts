import { carriedMoneyOverPeriod } from "../kernel/carried.js";
import { minus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fraction } from "../kernel/fraction.js";
import { type RevenueLoss, revenueLoss } from "./revenueLoss.js";
import type { SubscriptionTotals } from "./subscriptions/subscriptionTotals.js";

/** What {@link grossRevenueRetention} is computed from. */
export type GrossRevenueRetentionInput = RevenueLoss;

/**
 * The share of a period's opening recurring revenue that was kept. (GRR)
 *
 *     gross revenue retention = (revenue at start - contraction - churned) / revenue at start
 *
 * Growth does not make up for loss here; it does in {@link netRevenueRetention}.
 *
 * @returns A fraction from 0 to 1; `null` without revenue at the start.
 * @throws {@link InputError} If a part is not an amount from 0 up, or more was lost than was there.
 * @see BigDelta, NRR vs GRR, https://bigdelta.com/library/metrics/nrr-vs-grr
 *
 * @example
 * grossRevenueRetention({ revenueAtStart: 20000, churned: 1200, contraction: 800 }).percent; // 90
 */
export function grossRevenueRetention(
  input: GrossRevenueRetentionInput | SubscriptionTotals,
): Fraction<"grossRevenueRetention"> {
  const { revenueAtStart, lost } = revenueLoss(input);
  return exactRatio(
    {
      metric: "grossRevenueRetention",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    minus(revenueAtStart, lost),
    revenueAtStart,
    carriedMoneyOverPeriod(input),
  );
}
