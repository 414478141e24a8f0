import { isAbsent } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { checkOptions } from "../kernel/options.js";
import { periodsOf } from "../kernel/periods.js";
import { type PeriodOptions, periodOptionNames } from "./periodOptions.js";
import { timeZoneOf } from "./timeZone.js";

/** Which periods to fill in. The options of {@link periodKeys} may be passed as they are. */
export interface FillPeriodsOptions extends Omit<PeriodOptions, "timeZone"> {
  /** The key of the first period; the earliest key of the Map where it is left out. */
  readonly from?: string | null | undefined;
  /** The key of the last period, which is included; the latest key of the Map where it is left out. */
  readonly to?: string | null | undefined;
  /**
   * It has no influence, since keys are the same in every time zone, but it must be a valid time
   * zone.
   */
  readonly timeZone?: string | null | undefined;
}

/**
 * Puts results by period in the order of time, and adds the periods without records.
 *
 * Their value is `null`, not 0, since a period may have no records because nothing was measured.
 *
 * @param byPeriod - A Map of results by key, as `groupBy` makes it with {@link periodKeys}.
 * @param options - The length of the periods, and the first and the last of them.
 * @returns A new Map; empty if there is no key, `from` or `to`.
 * @throws {@link InputError} If a key is not a key of the chosen period, or lies outside `from` and `to`.
 *
 * @example
 * const revenue = new Map([["2026-04", 70], ["2026-01", 20]]);
 * const filled = fillPeriods(revenue, { period: "month", to: "2026-05" });
 * [...filled.keys()]; // ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"]
 * [...filled.values()]; // [20, null, null, 70, null]
 */
export function fillPeriods<Result>(
  byPeriod: ReadonlyMap<string, Result>,
  options: FillPeriodsOptions,
): Map<string, Result | null> {
  const isMap: boolean = byPeriod instanceof Map;
  if (!isMap) throw new InputError("byPeriod", byPeriod, "a Map");
  checkOptions(options, [...periodOptionNames, "from", "to"]);
  const { period, periodOfKey, keyOf } = periodsOf(options);
  const { from, to, timeZone } = options;
  if (!isAbsent(timeZone)) timeZoneOf(timeZone);
  const first = isAbsent(from) ? -Infinity : periodOfKey("from", from);
  const last = isAbsent(to) ? Infinity : periodOfKey("to", to);
  if (first > last) throw new InputError("to", to, `no earlier than from (${from})`);
  const periods = [first, last].filter(Number.isFinite);
  for (const key of byPeriod.keys()) {
    const one = periodOfKey("key", key);
    if (one < first || one > last) {
      const where = [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" ");
      throw new InputError("key", key, `that of a ${period} ${where}`);
    }
    periods.push(one);
  }
  periods.sort((a, b) => a - b);
  const filled = new Map<string, Result | null>();
  for (let one = periods[0] ?? 0; one <= (periods.at(-1) ?? -1); one += 1) {
    const key = keyOf(one);
    filled.set(key, byPeriod.has(key) ? (byPeriod.get(key) as Result) : null);
  }
  return filled;
}
