import { count, real } from "../kernel/check.js";
import { type Count } from "../kernel/count.js";
import { type Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import { type Ratio } from "../kernel/ratio.js";

/** What {@link averageEngagementTime} is computed from. */
export interface AverageEngagementTimeInput extends Defined {
  /** Seconds in which the site or app was in the foreground, of all users together. */
  readonly engagementSeconds: number;
  /** Different users who were active. */
  readonly activeUsers: Count;
}

/**
 * How long a user has a site or app in the foreground.
 *
 *     average engagement time = engagement seconds / active users
 *
 * It divides by users; {@link averageSessionDuration} divides by sessions, and also counts time in
 * the background. A longer period has a longer time per user, so compare periods of the same
 * length.
 *
 * @returns Seconds per user, from 0 up; `null` without users.
 * @throws {@link InputError} If the seconds are negative, or the users are not a whole number from 0 up.
 * @see Google, Engagement metrics, https://support.google.com/analytics/answer/11109416
 *
 * @example
 * averageEngagementTime({ engagementSeconds: 42000, activeUsers: 600 }).value; // 70
 */
export function averageEngagementTime(
  input: AverageEngagementTimeInput,
): Ratio<"averageEngagementTime"> {
  return exactRatio(
    {
      metric: "averageEngagementTime",
      kind: "duration",
      unit: "seconds",
      better: "higher",
      additive: "disjoint",
    },
    exact(real(input, "engagementSeconds")),
    exact(count(input, "activeUsers")),
    definitionOf(input),
  );
}
