import type { Timestamp } from "../kernel/timestamp.js";
import type { TimeUnit } from "../kernel/timeUnit.js";
import { type PeriodOptions, periodOptionNames } from "../period/periodOptions.js";
import type { NegativeOption } from "../stream/negativeOption.js";

/**
 * The options of histories: what one purchase is, the unit of times, the calendar, and where
 * histories end.
 */
export interface CustomerHistoriesOptions extends PeriodOptions, NegativeOption {
  /**
   * Where the histories end; customers' ages run up to its date. If it is a date without a time,
   * orders on that date belong to the data, and a later order is an error. If it is an instant,
   * every order must be earlier.
   */
  readonly asOf: Timestamp;
  /**
   * What one purchase is: all orders within one period count as one purchase. The literature counts
   * days.
   */
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
