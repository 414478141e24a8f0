import type { TimeUnit } from "../kernel/timeUnit.js";
import type { RollingWindows } from "../period/rollingWindows.js";

/** The day on which histories end, and the unit and the windows in which they are given. */
export interface HistorySpan {
  /** The day of `asOf`. */
  readonly today: number;
  readonly timeUnit: TimeUnit;
  readonly windows: RollingWindows | undefined;
}
