import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Ratio } from "../kernel/ratio.js";

/** What {@link costPerMille} is computed from. */
export interface CostPerMilleInput extends InMoney {
  /** What was spent. */
  readonly cost: Amount;
  /** How often the advertisement was shown. */
  readonly impressions: Count;
}

/**
 * What it costs to be shown a thousand times. (CPM)
 *
 *     cost per mille = 1000 * cost / impressions
 *
 * @returns Money per thousand impressions, from 0 up; `null` without impressions.
 * @throws {@link InputError} If the cost is not an amount from 0 up, or the impressions are not a whole number from 0 up.
 *
 * @example
 * costPerMille({ cost: 360, impressions: 48000 }).value; // 7.5
 */
export function costPerMille(input: CostPerMilleInput): Ratio<"costPerMille"> {
  return exactRatio(
    {
      metric: "costPerMille",
      kind: "money",
      unit: "money",
      better: "lower",
      additive: "always",
    },
    amountFromZero(input, "cost"),
    exact(count(input, "impressions")),
    carriedMoney(input),
    1000,
  );
}
