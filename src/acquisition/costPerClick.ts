import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Ratio } from "../kernel/ratio.js";

/** What {@link costPerClick} is computed from. */
export interface CostPerClickInput extends InMoney {
  /** What was spent. */
  readonly cost: Amount;
  /** Clicks it brought. */
  readonly clicks: Count;
}

/**
 * What a click costs. (CPC)
 *
 *     cost per click = cost / clicks
 *
 * @returns Money, from 0 up; `null` without clicks.
 * @throws {@link InputError} If the cost is not an amount from 0 up, or the clicks are not a whole number from 0 up.
 *
 * @example
 * costPerClick({ cost: "1200.50", clicks: 2401 }).value; // 0.5
 */
export function costPerClick(input: CostPerClickInput): Ratio<"costPerClick"> {
  return exactRatio(
    {
      metric: "costPerClick",
      kind: "money",
      unit: "money",
      better: "lower",
      additive: "always",
    },
    amountFromZero(input, "cost"),
    exact(count(input, "clicks")),
    carriedMoney(input),
  );
}
