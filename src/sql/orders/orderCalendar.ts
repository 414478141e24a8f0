import type { PeriodOptions } from "../../period/periodOptions.js";

/** The calendar of a statement: its time zone, the last moment that is read, and its periods by alias. */
export interface OrderCalendar {
  readonly timeZone: string;
  readonly end: number;
  readonly periods: Readonly<Record<string, Omit<PeriodOptions, "timeZone">>>;
}
