import { carriedOverPeriod } from "../kernel/carried.js";
import { count, countWithout } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Fraction } from "../kernel/fraction.js";
import { type HistoryOption, historyOf } from "../kernel/history.js";
import type { OverPeriod } from "../kernel/overPeriod.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

/** What {@link retentionRateFromTotals} is computed from. */
export interface RetentionRateFromTotalsInput extends OverPeriod, HistoryOption {
  /** Customers when the period began. */
  readonly customersAtStart: Count;
  /** Customers at its end. */
  readonly customersAtEnd: Count;
  /** Customers who joined during the period and were still there at its end. */
  readonly newCustomersStillActive: Count;
}

/**
 * The retention rate, where only the totals of a period are known.
 *
 *     retention rate = (customers at end - new customers still active) / customers at start
 *
 * Only the new customers who are still there at the end are subtracted. Subtracting all new customers would count
 * those who came and left within the period as losses of the customers at the start. Customers who are
 * paused at the end are not among those at the end, so that they read as lost here.
 *
 * @returns A fraction from 0 up, over 1 where former customers came back; `null` if nobody was there to stay.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more new customers were there at the end than customers.
 *
 * @example
 * retentionRateFromTotals({
 *   customersAtStart: 1000,
 *   customersAtEnd: 1438,
 *   newCustomersStillActive: 488,
 * }).value; // 0.95
 */
export function retentionRateFromTotals(
  input: RetentionRateFromTotalsInput,
): Fraction<"retentionRateFromTotals"> {
  return ratioMeasure(
    {
      metric: "retentionRateFromTotals",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    countWithout(input, "customersAtEnd", "newCustomersStillActive"),
    count(input, "customersAtStart"),
    carriedOverPeriod(input, historyOf(input)),
  );
}
