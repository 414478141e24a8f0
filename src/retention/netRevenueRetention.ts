import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoneyOverPeriod } from "../kernel/carried.js";
import { minus, plus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fraction } from "../kernel/fraction.js";
import { type RevenueLoss, revenueLoss } from "./revenueLoss.js";
import type { SubscriptionTotals } from "./subscriptions/subscriptionTotals.js";

/** What {@link netRevenueRetention} is computed from. */
export interface NetRevenueRetentionInput extends RevenueLoss {
  /** How much more recurring revenue the customers who were there at the start pay. */
  readonly expansion: Amount;
}

/**
 * How much a period's opening recurring revenue has become, from the same customers. (NRR, net
 * dollar retention)
 *
 *     net revenue retention =
 *       (revenue at start + expansion - contraction - churned) / revenue at start
 *
 * Revenue from new customers, and from customers who came back, is not included.
 *
 * @returns A fraction from 0 up, above 1 if the expansion exceeds what was lost; `null` without revenue at the start.
 * @throws {@link InputError} If a part is not an amount from 0 up, or more was lost than was there.
 * @see BigDelta, NRR vs GRR, https://bigdelta.com/library/metrics/nrr-vs-grr
 *
 * @example
 * netRevenueRetention({
 *   revenueAtStart: 20000,
 *   churned: 1200,
 *   contraction: 800,
 *   expansion: 3000,
 * }).percent; // 105
 */
export function netRevenueRetention(
  input: NetRevenueRetentionInput | SubscriptionTotals,
): Fraction<"netRevenueRetention"> {
  const { revenueAtStart, lost } = revenueLoss(input);
  return exactRatio(
    {
      metric: "netRevenueRetention",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    minus(plus(revenueAtStart, amountFromZero(input, "expansion")), lost),
    revenueAtStart,
    carriedMoneyOverPeriod(input),
  );
}
