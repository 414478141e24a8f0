import { count, real } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Ratio } from "../kernel/ratio.js";
import { spreadOf } from "../kernel/spread.js";
import { sessionDefinition } from "./sessionDefinitions.js";
import type { SessionSpread } from "./sessionSpread.js";

/** What {@link averageSessionDuration} is computed from. */
export interface AverageSessionDurationInput extends Defined {
  /** The duration of all sessions together, in seconds. */
  readonly totalSeconds: number;
  /** All sessions, including those that bounced. */
  readonly sessions: Count;
  /**
   * How the numbers vary from visitor to visitor, from which the interval is computed; only totals
   * of records have it.
   */
  readonly spread?: SessionSpread | null | undefined;
}

/**
 * How long a session lasts on average.
 *
 *     average session duration = total seconds / sessions
 *
 * A session that bounced counts too, with the 0 seconds that most tools measure for it. Some tools
 * leave such sessions out, and their averages are longer. A few very long sessions can change the
 * average a lot.
 *
 * @returns Seconds, from 0 up; `null` without sessions.
 * @throws {@link InputError} If the seconds are negative, or the sessions are not a whole number from 0 up.
 * @see Ceaksan, Basic Google Analytics formulas, https://ceaksancom-v4.pages.dev/en/temel-google-analytics-formulleri
 *
 * @example
 * averageSessionDuration({ totalSeconds: 588, sessions: 4 }).value; // 147
 */
export function averageSessionDuration(
  input: AverageSessionDurationInput,
): Ratio<"averageSessionDuration"> {
  return exactRatio(
    {
      metric: "averageSessionDuration",
      kind: "duration",
      unit: "seconds",
      better: "higher",
      additive: "always",
    },
    exact(real(input, "totalSeconds")),
    exact(count(input, "sessions")),
    {
      ...spreadOf(input, "averageSessionDuration"),
      ...sessionDefinition(input, "averageSessionDuration"),
    },
  );
}
