import type { Spread } from "../kernel/measure.js";
import { finiteSpreads } from "../kernel/spread.js";
import type { SessionParts } from "./sessionParts.js";

/** How sessions spread over visitors, or single sessions, for each measure that they make. */
export interface SessionSpread {
  /** Of bounced sessions and sessions. */
  readonly bounceRate?: Spread;
  /** Of engaged sessions and sessions. */
  readonly sessionEngagementRate?: Spread;
  /** Of seconds and sessions. */
  readonly averageSessionDuration?: Spread;
  /** Of page views and sessions. */
  readonly pagesPerSession?: Spread;
  /** Of conversions and sessions; there only if every session gives its conversions. */
  readonly conversionRate?: Spread;
}

/** The spreads that sums over units make: of the squares of their parts, and of their products with sessions. */
export function sessionSpread(
  unit: Spread["unit"],
  units: number,
  squares: SessionParts,
  products: SessionParts,
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
    conversionRate: spread("conversions"),
  });
}
