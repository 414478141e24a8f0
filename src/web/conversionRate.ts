import { type Count, count } from "../kernel/check.js";
import { conversionRatio } from "../kernel/conversionRatio.js";
import { type Defined, definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/measure.js";
import { spreadOf } from "../kernel/spread.js";
import type { SessionSpread } from "./sessionSpread.js";
import type { SessionTotals } from "./sessionTotals.js";

/** What {@link conversionRate} is computed from. */
export interface ConversionRateInput extends Defined {
  /** Conversions: orders, sign-ups or whatever the visits were meant to lead to. */
  readonly conversions: Count;
  /** All visits in which there could have been a conversion. */
  readonly visits: Count;
  /** From records: how the numbers vary from visitor to visitor, for intervals. */
  readonly spread?: SessionSpread | undefined;
}

/**
 * How often a visit leads to a conversion, such as an order or a sign-up. (CVR)
 *
 *     conversion rate = conversions / visits
 *
 * Count both in the same unit: either visits with a conversion and all visits, or visitors with a
 * conversion and all visitors. If every conversion counts and a visit can have several, the rate can
 * pass 1.
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
  return conversionRatio(count(input, "conversions"), count(input, "visits"), {
    ...spreadOf(input, "conversionRate"),
    ...definitionOf(input),
  });
}
