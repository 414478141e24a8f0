import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney, noValueYet } from "../kernel/carried.js";
import { plus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import { historyOf } from "../kernel/history.js";
import { type HistoryOption } from "../kernel/historyOption.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { OverPeriod } from "../kernel/overPeriod.js";
import type { Ratio } from "../kernel/ratio.js";
import { withReason } from "../kernel/withReason.js";
import type { SubscriptionTotals } from "./subscriptions/subscriptionTotals.js";

/** What {@link quickRatio} is computed from. */
export interface QuickRatioInput extends InMoney, HistoryOption, Pick<OverPeriod, "immature"> {
  /** Recurring revenue of new customers. */
  readonly newRevenue: Amount;
  /** How much more recurring revenue the customers who were there already pay. */
  readonly expansion: Amount;
  /** Recurring revenue lost with customers who left. */
  readonly churned: Amount;
  /** Recurring revenue lost because customers who stayed pay less. */
  readonly contraction: Amount;
  /** Recurring revenue of former customers who came back; 0 where it is left out. */
  readonly reactivation?: Amount | null | undefined;
}

/**
 * How much recurring revenue is gained for each unit of recurring revenue lost. (SaaS quick ratio)
 *
 *     quick ratio = (new revenue + expansion + reactivation) / (churned + contraction)
 *
 * @returns A number from 0 up, where 1 means that gains and losses are equal; `null` with reason
 * `"no-losses"` where only gains are known.
 * @throws {@link InputError} If a part is not an amount from 0 up.
 *
 * @example
 * quickRatio({ newRevenue: 20, expansion: 8, churned: 5, contraction: 3 }).value; // 3.5
 * quickRatio({ newRevenue: 20, expansion: 8, churned: 0, contraction: 0 }).reason; // "no-losses"
 */
export function quickRatio(input: QuickRatioInput | SubscriptionTotals): Ratio<"quickRatio"> {
  const won = plus(amountFromZero(input, "newRevenue"), amountFromZero(input, "expansion"));
  const gainsToLosses = exactRatio(
    {
      metric: "quickRatio",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "always",
    },
    plus(won, amountFromZero(input, "reactivation", 0)),
    plus(amountFromZero(input, "churned"), amountFromZero(input, "contraction")),
    { ...carriedMoney(input, historyOf(input)), ...(input.immature === true && noValueYet) },
  );
  return withReason(gainsToLosses, "no-losses");
}
