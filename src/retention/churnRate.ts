import { carriedOverPeriod } from "../kernel/carried.js";
import type { Count } from "../kernel/count.js";
import type { Fraction } from "../kernel/fraction.js";
import type { OverPeriod } from "../kernel/overPeriod.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link churnRate} is computed from. */
export interface ChurnRateInput extends OverPeriod {
  /** Customers when the period began. */
  readonly customersAtStart: Count;
  /** The customers at the start who had left by its end. */
  readonly customersLost: Count;
}

/**
 * The share of a period's opening customers who left during it. (Logo churn, attrition)
 *
 *     churn rate = customers lost / customers at start
 *
 * Customers who joined during the period count in neither number, so that churn rate and
 * {@link retentionRate} add up to 1; {@link periodChurnRate} offers the other definitions in use. A
 * rate belongs to the length of its period: {@link convertChurnRate} converts it to another length.
 *
 * @returns A fraction from 0 to 1; `null` if nobody was there to leave.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more customers left
 * than were there.
 * @see Recurly, A better way to calculate your churn rate, https://recurly.com/blog/better-way-to-calculate-your-churn-rate/
 *
 * @example
 * churnRate({ customersAtStart: 400, customersLost: 18, period: "month" }).percent; // 4.5
 * churnRate({ customersAtStart: 0, customersLost: 0 }).reason; // "no-data"
 */
export function churnRate(input: ChurnRateInput): Fraction<"churnRate"> {
  return proportion(
    {
      metric: "churnRate",
      kind: "proportion",
      unit: "fraction",
      better: "lower",
      additive: "disjoint",
    },
    input,
    "customersLost",
    "customersAtStart",
    carriedOverPeriod(input),
  );
}
