import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { real } from "../kernel/check.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import { notCountsOf } from "../kernel/notCountsOf.js";
import type { Ratio } from "../kernel/ratio.js";
import type { WithFractions } from "../kernel/withFractions.js";

/** What {@link costPerAcquisition} is computed from. */
export interface CostPerAcquisitionInput extends InMoney, WithFractions {
  /** What was spent. */
  readonly cost: Amount;
  /** Customers that the channel won; attributed ones may be fractions. */
  readonly acquisitions: number | bigint;
}

/**
 * What a channel pays for a new customer. (CPA)
 *
 *     cost per acquisition = cost / acquisitions
 *
 * The cost is only what was spent on the channel; {@link customerAcquisitionCost} takes all costs.
 * Actions that are not new customers belong to {@link costPerAction}. Platforms that share a
 * customer between channels report fractions of acquisitions; such a cost has no interval
 * (`"not-counts"`).
 *
 * @returns Money, from 0 up; `null` without acquisitions.
 * @throws {@link InputError} If the cost is not an amount from 0 up, or the acquisitions are not a number from 0 up.
 * @see IAB UK, Jargon buster: CPA, https://www.iabuk.com/jargon-buster?title=CPA&letter=All
 *
 * @example
 * costPerAcquisition({ cost: 1200, acquisitions: 24, currency: "EUR" }).value; // 50
 * costPerAcquisition({ cost: 300, acquisitions: 7.5 }).value; // 40
 */
export function costPerAcquisition(input: CostPerAcquisitionInput): Ratio<"costPerAcquisition"> {
  return exactRatio(
    {
      metric: "costPerAcquisition",
      kind: "money",
      unit: "money",
      better: "lower",
      additive: "always",
    },
    amountFromZero(input, "cost"),
    exact(real(input, "acquisitions")),
    { ...carriedMoney(input), ...notCountsOf(input, ["acquisitions"]) },
  );
}
