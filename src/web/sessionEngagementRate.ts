import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import type { Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";
import { spreadOf } from "../kernel/spread.js";
import { sessionDefinition } from "./sessionDefinitions.js";
import type { SessionSpread } from "./sessionSpread.js";

/** What {@link sessionEngagementRate} is computed from. */
export interface SessionEngagementRateInput extends Defined {
  /** Sessions in which the visitor was engaged. */
  readonly engagedSessions: Count;
  /** All sessions. */
  readonly sessions: Count;
  /**
   * How the numbers vary from visitor to visitor, from which the interval is computed; only totals
   * of records have it.
   */
  readonly spread?: SessionSpread | null | undefined;
}

/**
 * The share of sessions in which the visitor was engaged. (Engagement rate in Google Analytics 4)
 *
 *     session engagement rate = engaged sessions / sessions
 *
 * In Google Analytics 4, a session is engaged if it lasts longer than 10 seconds, or has at least 2
 * page views or a key event. For the same sessions, the rate is 1 - {@link bounceRate} by the rule
 * `"not-engaged"`; the rule `"single-page"` is not related to it. The {@link engagementRate} of
 * social media is a different KPI.
 *
 * @returns A fraction from 0 to 1; `null` without sessions.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more sessions were engaged than there were.
 * @see Google, Session, https://support.google.com/analytics/answer/12798876
 *
 * @example
 * sessionEngagementRate({ engagedSessions: 550, sessions: 1000 }).percent; // 55
 */
export function sessionEngagementRate(
  input: SessionEngagementRateInput,
): Fraction<"sessionEngagementRate"> {
  return proportion(
    {
      metric: "sessionEngagementRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    input,
    "engagedSessions",
    "sessions",
    {
      ...spreadOf(input, "sessionEngagementRate"),
      ...sessionDefinition(input, "sessionEngagementRate"),
    },
  );
}
