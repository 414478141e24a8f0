import type { Timestamp } from "../kernel/timestamp.js";
import type { TimeUnit } from "../kernel/timeUnit.js";
import type { PeriodOptions } from "../period/periodOptions.js";

/** In which unit of time histories are counted, by which calendar, and where they end. */
export interface CustomerHistoriesOptions extends PeriodOptions {
  /** Where the histories end: every order must be earlier, and customers' ages run up to its date. A date without a time stands for the beginning of that date. */
  readonly asOf: Timestamp;
  /** The unit of time: orders within one period are one purchase, and times are given in periods. */
  readonly period: TimeUnit;
}
