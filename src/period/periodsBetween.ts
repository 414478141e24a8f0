import { isAbsent } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { checkOptions } from "../kernel/options.js";
import { periodsOf } from "../kernel/periods.js";
import { type PeriodOptions, periodOptionNames } from "./periodOptions.js";
import { timeZoneOf } from "./timeZone.js";

/** Which periods to list. The options of `periodKeys` may be passed as they are. */
export interface PeriodsBetweenOptions extends Omit<PeriodOptions, "timeZone"> {
  /** It may be left out: keys are the same in every time zone. */
  readonly timeZone?: string | null | undefined;
}

/**
 * The keys of all periods from one to another, both included, in order of time.
 *
 * @param from - The key of the first period.
 * @param to - The key of the last period.
 * @returns The keys.
 * @throws {@link InputError} If a text is not a key of the chosen period, or `to` lies before `from`.
 *
 * @example
 * periodsBetween("2025-11", "2026-02", { period: "month" }); // ["2025-11", "2025-12", "2026-01", "2026-02"]
 * periodsBetween("2026-Q2", "2026-Q1", { period: "quarter" }); // throws to must be no earlier than from (2026-Q2), got "2026-Q1"
 */
export function periodsBetween(
  from: string,
  to: string,
  options: PeriodsBetweenOptions,
): readonly string[] {
  checkOptions(options, periodOptionNames);
  const { periodOfKey, keyOf } = periodsOf(options);
  if (!isAbsent(options.timeZone)) timeZoneOf(options.timeZone);
  const first = periodOfKey("from", from);
  const last = periodOfKey("to", to);
  if (first > last) throw new InputError("to", to, `no earlier than from (${from})`);
  return Array.from({ length: last - first + 1 }, (_, place) => keyOf(first + place));
}
