import { InputError } from "../kernel/inputError.js";
import { keyOneYearBefore } from "../kernel/keyOneYearBefore.js";
import type { KeyOptions } from "./keyOptions.js";
import { periodsNamedBy } from "./periodsNamedBy.js";

/**
 * The key of the same period one year earlier: the same date, week number, month or quarter.
 *
 * Some periods have no counterpart. 29 February exists in leap years only, and week 53 in about one
 * year of six.
 *
 * @param key - The key of a day, week, month, quarter or year, as {@link periodKey} gives it.
 * @param options - The options of {@link periodKey}, if the key must be one of theirs. They may be
 * left out, since the key itself shows the length of the period.
 * @returns The key of the period one year earlier; `null` if that year has no such period.
 * @throws {@link InputError} If the text is not the key of a period, or not one of the options, or an option is unknown.
 *
 * @example
 * samePeriodLastYear("2026-03"); // "2025-03"
 * samePeriodLastYear("2027-W01"); // "2026-W01"
 * samePeriodLastYear("2026-W53"); // null
 * samePeriodLastYear("2024-02-29"); // null
 */
export function samePeriodLastYear(key: string, options?: KeyOptions): string | null {
  const { periodOfKey } = periodsNamedBy(key, options);
  periodOfKey("key", key);
  const earlier = keyOneYearBefore(key);
  try {
    periodOfKey("key", earlier);
    return earlier;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
