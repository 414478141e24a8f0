import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoneyOverPeriod } from "../kernel/carried.js";
import { minus, plus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fraction } from "../kernel/fraction.js";
import { historyOf } from "../kernel/history.js";
import { type HistoryOption } from "../kernel/historyOption.js";
import { type RevenueLoss, revenueLoss } from "./revenueLoss.js";
import type { SubscriptionTotals } from "./subscriptions/subscriptionTotals.js";

/** What {@link netRevenueChurn} is computed from. */
export interface NetRevenueChurnInput extends RevenueLoss, HistoryOption {
  /** How much more recurring revenue the customers who were there at the start pay. */
  readonly expansion: Amount;
  /** Recurring revenue of former customers who came back; 0 where it is left out. */
  readonly reactivation?: Amount | null | undefined;
}

/**
 * The share of a period's opening recurring revenue that was lost, less what was gained again.
 *
 *     net revenue churn =
 *       (churned + contraction - expansion - reactivation) / revenue at start
 *
 * @returns A fraction up to 1, negative where more was gained than lost; `null` without revenue at the start.
 * @throws {@link InputError} If a part is not an amount from 0 up, or more was lost than was there.
 *
 * @example
 * netRevenueChurn({
 *   revenueAtStart: 20000,
 *   churned: 1200,
 *   contraction: 800,
 *   expansion: 3000,
 * }).percent; // -5
 */
export function netRevenueChurn(
  input: NetRevenueChurnInput | SubscriptionTotals,
): Fraction<"netRevenueChurn"> {
  const { revenueAtStart, lost } = revenueLoss(input);
  const gained = plus(amountFromZero(input, "expansion"), amountFromZero(input, "reactivation", 0));
  return exactRatio(
    {
      metric: "netRevenueChurn",
      kind: "rate",
      unit: "fraction",
      better: "lower",
      additive: "always",
    },
    minus(lost, gained),
    revenueAtStart,
    carriedMoneyOverPeriod(input, historyOf(input)),
  );
}
