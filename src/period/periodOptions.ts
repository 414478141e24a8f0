import type { TimeUnit } from "../kernel/timeUnit.js";
import type { WeekStart } from "../kernel/weekStart.js";
import type { YearStart } from "../kernel/yearStart.js";

/** The length of periods, and the time zone whose dates they consist of. */
export interface PeriodOptions {
  /** How long a period is. */
  readonly period: TimeUnit;
  /** The IANA time zone, such as `"Asia/Jakarta"`; there is no default. */
  readonly timeZone: string;
  /** The first day of a week, if the periods are weeks. Default: Monday, as in ISO 8601. */
  readonly weekStart?: WeekStart | null | undefined;
  /**
   * The month in which years begin: 1 to 12, or its English name. Default 1. If years begin in
   * another month, the keys of years and quarters have the letters FY, and the calendar year in
   * which the year ends: `"FY2026"`, `"FY2026-Q1"`.
   */
  readonly yearStart?: YearStart | null | undefined;
}

/** The names of {@link PeriodOptions}. */
export const periodOptionNames = ["period", "timeZone", "weekStart", "yearStart"] as const;
