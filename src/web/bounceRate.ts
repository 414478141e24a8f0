import { choice, count, isAbsent } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import type { Fraction } from "../kernel/fraction.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { spreadOf } from "../kernel/spread.js";
import { sessionDefinition } from "./sessionDefinitions.js";
import type { SessionSpread } from "./sessionSpread.js";

/** What {@link bounceRate} is computed from. */
export interface BounceRateInput extends Defined {
  /** Sessions that bounced, by whatever rule. */
  readonly bouncedSessions: Count;
  /** All sessions. */
  readonly sessions: Count;
  /** What counted as a bounce: one page view at most, or a visitor who was not engaged. The measure's definition then names it. */
  readonly rule?: "single-page" | "not-engaged" | null | undefined;
  /**
   * How the numbers vary from visitor to visitor, from which the interval is computed; only totals
   * of records have it.
   */
  readonly spread?: SessionSpread | null | undefined;
}

/**
 * The share of sessions that ended without any further action.
 *
 *     bounce rate = bounced sessions / sessions
 *
 *     "single-page"   a session with one page view at most (Matomo, Plausible, Universal Analytics)
 *     "not-engaged"   a session in which the visitor was not engaged (Google Analytics 4): at most
 *                     10 seconds, fewer than 2 page views, and no key event
 *
 * The two rules give different numbers for the same site, so name the rule: measures with different
 * rules do not roll up. Divide by sessions, not by visitors: a visitor may bounce several times.
 *
 * @returns A fraction from 0 to 1; `null` without sessions.
 * @throws {@link InputError} If a count is not a whole number from 0 up, more sessions bounced than there were, or the rule is unknown.
 * @see Google, Session, https://support.google.com/analytics/answer/12798876
 * @see Matomo, Can I change the bounce rate setting in Matomo, https://matomo.org/faq/reports/can-i-change-the-bounce-rate-setting-in-matomo
 *
 * @example
 * bounceRate({ bouncedSessions: 450, sessions: 1000, rule: "single-page" }).percent; // 45
 */
export function bounceRate(input: BounceRateInput): Fraction<"bounceRate"> {
  const sessions = count(input, "sessions");
  return ratioMeasure(
    {
      metric: "bounceRate",
      kind: "proportion",
      unit: "fraction",
      better: "lower",
      additive: "always",
    },
    count(input, "bouncedSessions", sessions, "sessions"),
    sessions,
    {
      ...spreadOf(input, "bounceRate"),
      ...sessionDefinition(
        input,
        "bounceRate",
        isAbsent(input.rule) ? {} : { rule: choice(input, "rule", ["single-page", "not-engaged"]) },
      ),
    },
  );
}
