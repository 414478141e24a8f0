import { carriedOverPeriod } from "../kernel/carried.js";
import { count, countIfAny } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Fraction } from "../kernel/fraction.js";
import { historyOf } from "../kernel/history.js";
import { type HistoryOption } from "../kernel/historyOption.js";
import type { OverPeriod } from "../kernel/overPeriod.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

/** What {@link retentionRateFromTotals} is computed from. */
export interface RetentionRateFromTotalsInput extends OverPeriod, HistoryOption {
  /** Customers when the period began. */
  readonly customersAtStart: Count;
  /** Customers at its end. */
  readonly customersAtEnd: Count;
  /** Customers who joined during the period and had not left at its end. */
  readonly newCustomersStillActive: Count;
  /** Customers who are paused at the end and were not at the start; 0 where it is left out. */
  readonly customersPaused?: Count | null | undefined;
  /** Customers who were paused at the start and are there at the end; 0 where it is left out. */
  readonly customersResumed?: Count | null | undefined;
}

/**
 * The retention rate of a period of which only the totals are known.
 *
 *     retention rate =
 *       (customers at end + paused - resumed - new customers still active) / customers at start
 *
 * Only the new customers who have not left are subtracted. Subtracting all new customers would count
 * those who came and left within the period as losses of the customers at the start. Customers who
 * are paused are neither lost nor new, and are not among those at either end.
 *
 * @returns A fraction from 0 up, over 1 where former customers came back; `null` if nobody was there to stay.
 * @throws {@link InputError} If a count is not a whole number from 0 up, more customers resumed
 * than were there at the end, or there are more new and resumed customers than customers at the end
 * and paused customers.
 *
 * @example
 * retentionRateFromTotals({
 *   customersAtStart: 1000,
 *   customersAtEnd: 1438,
 *   newCustomersStillActive: 488,
 * }).value; // 0.95
 * const paused = { customersAtEnd: 1408, customersPaused: 40, customersResumed: 10 };
 * retentionRateFromTotals({
 *   customersAtStart: 1000,
 *   newCustomersStillActive: 488,
 *   ...paused,
 * }).value; // 0.95
 */
export function retentionRateFromTotals(
  input: RetentionRateFromTotalsInput,
): Fraction<"retentionRateFromTotals"> {
  const atEnd = count(input, "customersAtEnd");
  const resumed = countIfAny(input, "customersResumed", atEnd, "customersAtEnd");
  const stayedOrNew = atEnd + countIfAny(input, "customersPaused") - resumed;
  const sum = "customersAtEnd + customersPaused - customersResumed";
  return ratioMeasure(
    {
      metric: "retentionRateFromTotals",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    stayedOrNew - count(input, "newCustomersStillActive", stayedOrNew, sum),
    count(input, "customersAtStart"),
    carriedOverPeriod(input, historyOf(input)),
  );
}
