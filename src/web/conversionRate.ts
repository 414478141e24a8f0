import { count } from "../kernel/check.js";
import { conversionRatio } from "../kernel/conversionRatio.js";
import type { Fraction } from "../kernel/measure.js";
import { spreadOf } from "../kernel/spread.js";
import type { SessionSpread } from "./sessionSpread.js";
import type { SessionTotals } from "./sessionTotals.js";

/** What {@link conversionRate} is computed from. */
export interface ConversionRateInput {
  /** Times that what was wanted happened: orders, sign-ups. */
  readonly conversions: number;
  /** Visits in which it could happen. */
  readonly visits: number;
  /** From records: how the visits spread over visitors. */
  readonly spread?: SessionSpread | undefined;
}

/**
 * How often a visit leads to what it was meant for: an order, a sign-up. (CVR)
 *
 *     conversion rate = conversions / visits
 *
 * Count in one unit: visits with a conversion over visits, or visitors with one over visitors.
 * Where a visit can convert several times and each time counts, the rate can pass 1.
 *
 * @returns A fraction from 0 up; `null` without visits.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 *
 * @example
 * conversionRate({ conversions: 24, visits: 1200 }).percent; // 2
 */
export function conversionRate(
  input: ConversionRateInput | SessionTotals,
): Fraction<"conversionRate"> {
  return conversionRatio(
    count(input, "conversions"),
    count(input, "visits"),
    spreadOf(input, "conversionRate"),
  );
}
