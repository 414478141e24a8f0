import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { type Count, count } from "../kernel/check.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Ratio } from "../kernel/measure.js";

/** What {@link costPerAcquisition} is computed from. */
export interface CostPerAcquisitionInput extends InMoney {
  /** What was spent. */
  readonly cost: Amount;
  /** Customers that the channel won. */
  readonly acquisitions: Count;
}

/**
 * What a channel pays for a new customer. (CPA)
 *
 *     cost per acquisition = cost / acquisitions
 *
 * It is the spend of the channel alone; {@link customerAcquisitionCost} takes all costs. Actions that
 * are not new customers belong to {@link costPerAction}.
 *
 * @returns Money, from 0 up; `null` without acquisitions.
 * @throws {@link InputError} If the cost is not an amount from 0 up, or the acquisitions are not a whole number from 0 up.
 * @see IAB UK, Jargon buster: CPA, https://www.iabuk.com/jargon-buster?title=CPA&letter=All
 *
 * @example
 * costPerAcquisition({ cost: 1200, acquisitions: 24, currency: "EUR" }).value; // 50
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
    exact(count(input, "acquisitions")),
    carriedMoney(input),
  );
}
