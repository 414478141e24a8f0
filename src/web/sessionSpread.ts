import type { Spread } from "../kernel/spread.js";
import { finiteSpreads } from "../kernel/spread.js";
import type { SessionParts } from "./sessionParts.js";

/** How sessions spread over visitors (or over single sessions), for each KPI. */
export interface SessionSpread {
  /** Over bounced sessions / sessions. */
  readonly bounceRate?: Spread;
  /** Over engaged sessions / sessions. */
  readonly sessionEngagementRate?: Spread;
  /** Over seconds / sessions. */
  readonly averageSessionDuration?: Spread;
  /** Over page views / sessions. */
  readonly pagesPerSession?: Spread;
  /** Over conversions / sessions, for the sessions that give their conversions. */
  readonly conversionRate?: Spread;
}

/**
 * The spread of each KPI over `units` visitors or sessions.
 *
 * @param squares - The sum of the squares of the units' parts.
 * @param products - The sum of the products of each unit's part and its number of sessions; for
 * conversions, the number of sessions that give them.
 * @param unitsWithConversions - How many units have a session that gives its conversions.
 */
export function sessionSpread(
  unit: Spread["unit"],
  units: number,
  squares: SessionParts,
  products: SessionParts,
  unitsWithConversions: number,
): SessionSpread {
  const spread = (part: keyof SessionParts): Spread => ({
    unit,
    units,
    numeratorSquares: squares[part],
    denominatorSquares: squares.sessions,
    products: products[part],
  });
  return finiteSpreads({
    bounceRate: spread("bouncedSessions"),
    sessionEngagementRate: spread("engagedSessions"),
    averageSessionDuration: spread("seconds"),
    pagesPerSession: spread("pageViews"),
    conversionRate: {
      ...spread("conversions"),
      units: unitsWithConversions,
      denominatorSquares: squares.sessionsWithConversions,
    },
  });
}
