import { InputError } from "../kernel/inputError.js";
import { periodsOf } from "../kernel/periods.js";
import type { PeriodOptions } from "./periodOptions.js";
import { timeZoneOf } from "./timeZone.js";

/** Which periods to fill in. The options of `periodKeys` will do. */
export interface FillPeriodsOptions extends Omit<PeriodOptions, "timeZone"> {
  /** The key of the first period; that of the earliest in the Map unless said. */
  readonly from?: string | undefined;
  /** The key of the last period, which is still in it; that of the latest in the Map unless said. */
  readonly to?: string | undefined;
  /** Not needed: keys are the same in every time zone. */
  readonly timeZone?: string | undefined;
}

/**
 * The same results by period, in order of time, with the periods that nothing fell into: `null`, not
 * 0, since no record may also mean no measuring.
 *
 * @param byPeriod - What `groupBy` made of the keys of `periodKeys`.
 * @returns A new Map; empty if there is no key at all.
 * @throws {@link InputError} If a key is none of such a period, or lies outside `from` and `to`.
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
  const { period, periodOfKey, keyOf } = periodsOf(options);
  const { from, to, timeZone } = options;
  if (timeZone !== undefined) timeZoneOf(timeZone);
  const first = from === undefined ? -Infinity : periodOfKey("from", from);
  const last = to === undefined ? Infinity : periodOfKey("to", to);
  if (first > last) throw new InputError("to", to, `no earlier than from (${from})`);
  const known = [first, last].filter(Number.isFinite);
  for (const key of byPeriod.keys()) {
    const one = periodOfKey("key", key);
    if (one < first || one > last) {
      const where = [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" ");
      throw new InputError("key", key, `that of a ${period} ${where}`);
    }
    known.push(one);
  }
  known.sort((a, b) => a - b);
  const filled = new Map<string, Result | null>();
  for (let one = known[0] ?? 0; one <= (known.at(-1) ?? -1); one += 1) {
    const key = keyOf(one);
    filled.set(key, byPeriod.has(key) ? (byPeriod.get(key) as Result) : null);
  }
  return filled;
}
