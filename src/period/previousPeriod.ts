import { periodsOfKey } from "../kernel/periodsOfKey.js";

/**
 * The key of the period before a period.
 *
 * @param key - The key of a day, week, month, quarter or year, as {@link periodKey} gives it.
 * @returns The key of the period before; `null` before the year 1.
 * @throws {@link InputError} If the text is not the key of a period.
 *
 * @example
 * previousPeriod("2026-03"); // "2026-02"
 * previousPeriod("2026-W01"); // "2025-W52"
 * previousPeriod("FY2026-Q1"); // "FY2025-Q4"
 */
export function previousPeriod(key: string): string | null {
  // Keys of fiscal years follow each other in the same way, whatever month they begin in.
  const { periodOfKey, keyOf } = periodsOfKey("key", key, 2);
  const previous = keyOf(periodOfKey("key", key) - 1);
  return /^(FY)?0000/.test(previous) ? null : previous;
}
