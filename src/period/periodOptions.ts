import type { WeekStart } from "../kernel/periods.js";
import type { TimeUnit } from "../kernel/timeUnit.js";

/** The length of periods, and the time zone whose dates they are made of. */
export interface PeriodOptions {
  /** How long a period is. */
  readonly period: TimeUnit;
  /** The IANA time zone, such as `"Asia/Jakarta"`; there is no default. */
  readonly timeZone: string;
  /** The first day of a week, where periods are weeks; Monday, as in ISO 8601, where it is left out. */
  readonly weekStart?: WeekStart | undefined;
}
