import { carriedOverPeriod } from "../kernel/carried.js";
import type { Count } from "../kernel/count.js";
import type { Fraction } from "../kernel/fraction.js";
import type { OverPeriod } from "../kernel/overPeriod.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link retentionRate} is computed from. */
export interface RetentionRateInput extends OverPeriod {
  /** Customers when the period began. */
  readonly customersAtStart: Count;
  /** The customers at the start who were still there at its end. */
  readonly customersRetained: Count;
}

/**
 * The share of a period's opening customers who were still there at its end. (CRR)
 *
 *     retention rate = customers retained / customers at start
 *
 * Customers who joined during the period count in neither number.
 *
 * @returns A fraction from 0 to 1; `null` if nobody was there to stay.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more customers stayed
 * than were there.
 * @see Recurly, A better way to calculate your churn rate, https://recurly.com/blog/better-way-to-calculate-your-churn-rate/
 *
 * @example
 * retentionRate({ customersAtStart: 1000, customersRetained: 950, period: "month" }).percent; // 95
 */
export function retentionRate(input: RetentionRateInput): Fraction<"retentionRate"> {
  return proportion(
    {
      metric: "retentionRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    input,
    "customersRetained",
    "customersAtStart",
    carriedOverPeriod(input),
  );
}
