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

/** What {@link costPerLead} is computed from. */
export interface CostPerLeadInput extends InMoney, WithFractions {
  /** What was spent. */
  readonly cost: Amount;
  /** Leads it brought; attributed ones may be fractions. */
  readonly leads: number | bigint;
}

/**
 * What a lead costs. (CPL)
 *
 *     cost per lead = cost / leads
 *
 * @returns Money, from 0 up; `null` without leads.
 * @throws {@link InputError} If the cost is not an amount from 0 up, or the leads are not a number from 0 up.
 *
 * @example
 * costPerLead({ cost: 1200, leads: 96 }).value; // 12.5
 */
export function costPerLead(input: CostPerLeadInput): Ratio<"costPerLead"> {
  const sums = known<"cost" | "leads">(input, "costPerLead");
  return exactRatio(
    {
      metric: "costPerLead",
      kind: "money",
      unit: "money",
      better: "lower",
      additive: "always",
    },
    amountFromZero(sums, "cost"),
    exact(real(sums, "leads")),
    { ...carriedMoney(input), ...notCountsOf(input, ["leads"]) },
  );
}
