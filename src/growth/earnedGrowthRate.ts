import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { minus, plus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import { type Fraction } from "../kernel/fraction.js";
import { type InMoney } from "../kernel/inMoney.js";

/** What {@link earnedGrowthRate} is computed from. */
export interface EarnedGrowthRateInput extends InMoney {
  /** Revenue of this period from customers of the period before. */
  readonly revenueFromReturning: Amount;
  /** Revenue of this period from new customers who were referred. */
  readonly revenueFromReferred: Amount;
  /** All revenue of the period before. */
  readonly revenueBefore: Amount;
}

/**
 * How much revenue grows through customers who return and those they refer.
 *
 *     earned growth rate = (revenue from returning + revenue from referred) / revenue before - 1
 *
 * Revenue from customers who were won by advertising or sales is bought, and does not count. So a
 * business that grows can have a negative rate.
 *
 * @returns A fraction from -1 up; `null` without revenue before.
 * @throws {@link InputError} If a part is not an amount from 0 up.
 * @see Reichheld, Darnell and Burns, Net Promoter 3.0, https://hbr.org/2021/11/net-promoter-3-0
 *
 * @example
 * earnedGrowthRate({ revenueFromReturning: 90, revenueFromReferred: 20, revenueBefore: 100 }).percent; // 10
 */
export function earnedGrowthRate(input: EarnedGrowthRateInput): Fraction<"earnedGrowthRate"> {
  const before = amountFromZero(input, "revenueBefore");
  return exactRatio(
    {
      metric: "earnedGrowthRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    minus(
      plus(
        amountFromZero(input, "revenueFromReturning"),
        amountFromZero(input, "revenueFromReferred"),
      ),
      before,
    ),
    before,
    carriedMoney(input),
  );
}
