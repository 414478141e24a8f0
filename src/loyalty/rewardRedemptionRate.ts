import { real } from "../kernel/check.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fraction } from "../kernel/fraction.js";

/** What {@link rewardRedemptionRate} is computed from. */
export interface RewardRedemptionRateInput extends Defined {
  /** Points that members exchanged for rewards. */
  readonly pointsRedeemed: number;
  /** Points that members were given. */
  readonly pointsIssued: number;
}

/**
 * The share of loyalty points issued that are redeemed. (Points redemption rate)
 *
 *     reward redemption rate = points redeemed / points issued
 *
 * Points redeemed in a period may have been issued before it, so the rate of a period can pass 1.
 *
 * @returns A fraction from 0 up; `null` without points issued.
 * @throws {@link InputError} If either is not a number from 0 up.
 *
 * @example
 * rewardRedemptionRate({ pointsRedeemed: 8400, pointsIssued: 60000 }).percent; // 14
 */
export function rewardRedemptionRate(
  input: RewardRedemptionRateInput,
): Fraction<"rewardRedemptionRate"> {
  return exactRatio(
    {
      metric: "rewardRedemptionRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    exact(real(input, "pointsRedeemed")),
    exact(real(input, "pointsIssued")),
    definitionOf(input),
  );
}
