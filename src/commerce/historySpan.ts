import type { TimeUnit } from "../kernel/timeUnit.js";
import type { RollingWindows } from "../period/rollingWindows.js";

/** Up to which day, in which unit and in which windows histories are given. */
export interface HistorySpan {
  /** The day of `asOf`. */
  readonly today: number;
  readonly timeUnit: TimeUnit;
  readonly windows: RollingWindows | undefined;
}
