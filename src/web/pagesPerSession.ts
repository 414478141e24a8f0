import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import type { Ratio } from "../kernel/ratio.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { spreadOf } from "../kernel/spread.js";
import { sessionDefinition } from "./sessionDefinitions.js";
import type { SessionSpread } from "./sessionSpread.js";

/** What {@link pagesPerSession} is computed from. */
export interface PagesPerSessionInput extends Defined {
  /** Pages viewed; a page that is viewed twice counts twice. */
  readonly pageViews: Count;
  /** All sessions. */
  readonly sessions: Count;
  /**
   * How the numbers vary from visitor to visitor, from which the interval is computed; only totals
   * of records have it.
   */
  readonly spread?: SessionSpread | null | undefined;
}

/**
 * How many pages a visitor looks at in a session. (Page depth)
 *
 *     pages per session = page views / sessions
 *
 * @returns Page views per session, from 0 up, and below 1 if there are sessions without a page view; `null` without sessions.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Google, Sessions, https://developers.google.com/analytics/devguides/collection/ga4/sessions
 *
 * @example
 * pagesPerSession({ pageViews: 3, sessions: 1 }).value; // 3
 */
export function pagesPerSession(input: PagesPerSessionInput): Ratio<"pagesPerSession"> {
  return ratioMeasure(
    {
      metric: "pagesPerSession",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "always",
    },
    count(input, "pageViews"),
    count(input, "sessions"),
    { ...spreadOf(input, "pagesPerSession"), ...sessionDefinition(input, "pagesPerSession") },
  );
}
