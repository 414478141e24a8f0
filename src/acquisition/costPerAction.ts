import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { real } from "../kernel/check.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import { known } from "../kernel/known.js";
import { notCountsOf } from "../kernel/notCountsOf.js";
import type { Ratio } from "../kernel/ratio.js";
import type { WithFractions } from "../kernel/withFractions.js";

/** What {@link costPerAction} is computed from. */
export interface CostPerActionInput extends InMoney, WithFractions {
  /** What was spent. */
  readonly cost: Amount;
  /** Defined actions it led to: a form, a download, a sale; attributed ones may be fractions. */
  readonly actions: number | bigint;
}

/**
 * What a channel pays for each action that it is meant to lead to. (CPA)
 *
 *     cost per action = cost / actions
 *
 * @returns Money, from 0 up; `null` without actions.
 * @throws {@link InputError} If the cost is not an amount from 0 up, or the actions are not a number from 0 up.
 * @see IAB UK, Jargon buster: CPA, https://www.iabuk.com/jargon-buster?title=CPA&letter=All
 *
 * @example
 * costPerAction({ cost: 1200, actions: 480 }).value; // 2.5
 */
export function costPerAction(input: CostPerActionInput): Ratio<"costPerAction"> {
  const sums = known<"cost" | "actions">(input, "costPerAction");
  return exactRatio(
    {
      metric: "costPerAction",
      kind: "money",
      unit: "money",
      better: "lower",
      additive: "always",
    },
    amountFromZero(sums, "cost"),
    exact(real(sums, "actions")),
    { ...carriedMoney(input), ...notCountsOf(input, ["actions"]) },
  );
}
