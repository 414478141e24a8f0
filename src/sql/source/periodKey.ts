import { isPlainObject } from "../../kernel/check.js";
import type { PeriodOptions } from "../../period/periodOptions.js";

/** Periods that group the rows, by one of the times among the columns. */
export interface PeriodKey extends Omit<PeriodOptions, "timeZone"> {
  /** The time among the columns whose periods are meant, such as `"at"`. */
  readonly of: string;
  /** The IANA time zone; left out for dates without a time. */
  readonly timeZone?: string | undefined;
}

/** Whether a key stands for periods, and not for a column. */
export function isPeriodKey(key: unknown): key is PeriodKey {
  return isPlainObject(key) && "of" in key;
}
