import type { Timestamp } from "../kernel/timestamp.js";
import type { TimeUnit } from "../kernel/timeUnit.js";
import { type PeriodOptions, periodOptionNames } from "../period/periodOptions.js";
import type { NegativeOption } from "../stream/negativeOption.js";

/** What one purchase is, in which unit times are given, by which calendar, and where histories end. */
export interface CustomerHistoriesOptions extends PeriodOptions, NegativeOption {
  /**
   * Where the histories end; customers' ages run up to its date. Orders of a date without a time
   * belong to the data, and any later order is an error. Of an instant, every order must be earlier.
   */
  readonly asOf: Timestamp;
  /** What one purchase is: orders within one period are one. The literature counts days. */
  readonly period: TimeUnit;
  /** The unit in which times are given; by default `period`. */
  readonly timeUnit?: TimeUnit | null | undefined;
  /**
   * `"calendar"`, the default: a period is one of the calendar. `"rolling"`: periods are counted from the
   * customer's own first order, days of 24 hours, weeks of seven such days, and months, quarters and
   * years up to the same day of a later month, at the latest its last day.
   */
  readonly windows?: "calendar" | "rolling" | null | undefined;
}

/** The names of {@link CustomerHistoriesOptions}. */
export const historyOptionNames: readonly string[] = [
  ...periodOptionNames,
  "asOf",
  "timeUnit",
  "windows",
  "negative",
];
