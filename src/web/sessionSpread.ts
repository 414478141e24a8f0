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

/** The sums over units, visitors or single sessions, from which the spread of each KPI follows. */
export interface SessionSpreadSums {
  readonly unit: Spread["unit"];
  /** How many visitors or sessions there are. */
  readonly units: number;
  /** How many of them have a session that gives its conversions. */
  readonly unitsWithConversions: number;
  /** The sum of the squares of the units' parts. */
  readonly squares: SessionParts;
  /**
   * The sum of the products of each unit's part and its number of sessions; for conversions, the
   * number of sessions that give them.
   */
  readonly products: Omit<SessionParts, "sessions" | "sessionsWithConversions">;
}

/** The spread of each KPI, from sums over visitors or sessions. */
export function sessionSpread({
  unit,
  units,
  unitsWithConversions,
  squares,
  products,
}: SessionSpreadSums): SessionSpread {
  const spread = (part: keyof typeof products): Spread => ({
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
