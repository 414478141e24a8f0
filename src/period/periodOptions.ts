import type { WeekStart } from "../kernel/periods.js";
import type { TimeUnit } from "../kernel/timeUnit.js";

/** Which periods, and the dates of which time zone they are made of. */
export interface PeriodOptions {
  /** How long a period is. */
  readonly period: TimeUnit;
  /** The IANA time zone, such as `"Asia/Jakarta"`; there is no default. */
  readonly timeZone: string;
  /** The first day of a week, where periods are weeks: Monday, as in ISO 8601, unless said. */
  readonly weekStart?: WeekStart | undefined;
}
