import type { KeyOptions } from "./keyOptions.js";
import { periodsNamedBy } from "./periodsNamedBy.js";

/**
 * The key of the period before a period.
 *
 * @param key - The key of a day, week, month, quarter or year, as {@link periodKey} gives it.
 * @param options - The options of {@link periodKey}, if the key must be one of theirs. They may be
 * left out, since the key itself shows the length of the period.
 * @returns The key of the period before; `null` before the year 1.
 * @throws {@link InputError} If the text is not the key of a period, or not one of the options, or an option is unknown.
 *
 * @example
 * previousPeriod("2026-03"); // "2026-02"
 * previousPeriod("2026-W01"); // "2025-W52"
 * previousPeriod("FY2026-Q1"); // "FY2025-Q4"
 */
export function previousPeriod(key: string, options?: KeyOptions): string | null {
  const { periodOfKey, keyOf } = periodsNamedBy(key, options);
  const previous = keyOf(periodOfKey("key", key) - 1);
  return /^(FY)?0000/.test(previous) ? null : previous;
}
