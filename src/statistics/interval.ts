import type { IntervalMethod } from "./intervalMethod.js";
import type { NoInterval } from "./noInterval.js";

/** A confidence interval: limits that contain the true value in the share `level` of all cases. */
export interface Interval {
  /** The lower limit, in the measure's own unit; `null` if it is unknown. */
  readonly lower: number | null;
  /** The upper limit; `null` if it is unknown. */
  readonly upper: number | null;
  /** The confidence level: 0.95. */
  readonly level: number;
  /** The method of the limits; `null` without limits. */
  readonly method: IntervalMethod | null;
  /** Why there are no limits; absent if there are limits. */
  readonly reason?: NoInterval;
}
