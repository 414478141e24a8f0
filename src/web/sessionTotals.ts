import type { ExactSum } from "../kernel/exactSum.js";
import type { SessionSpread } from "./sessionSpread.js";
import type { SessionVisitors } from "./sessionVisitors.js";

/** Which sessions bounce. */
export interface SessionTotalsOptions {
  /** One page view and no more, or not engaged: nobody agrees, so there is no default. */
  readonly rule: "single-page" | "not-engaged";
}

/** The totals of sessions; the KPIs of the web take them as they are. */
export interface SessionTotals {
  /** How many sessions there were. */
  readonly sessions: number;
  /** The same number, as {@link conversionRate} calls it. */
  readonly visits: number;
  /** Sessions that bounced, by the rule. */
  readonly bouncedSessions: number;
  /** Sessions in which the visitor was engaged, whatever the rule. */
  readonly engagedSessions: number;
  /** What counted as a bounce. */
  readonly rule: "single-page" | "not-engaged";
  /** Pages viewed. */
  readonly pageViews: number;
  /** What all sessions lasted together, exactly added. */
  readonly totalSeconds: number;
  /** Conversions; there only if every session gives them. */
  readonly conversions?: number;
  /** Visitors of whom a session says that they are new; there only if every session has `visitorId` and `newVisitor`. */
  readonly newVisitors?: number;
  /** The other visitors; there only if every session has `visitorId` and `newVisitor`. */
  readonly returningVisitors?: number;
  /** How the sessions spread over visitors, where every session has `visitorId`, or else over sessions. */
  readonly spread: SessionSpread;
}

/** What is kept of the sessions seen so far. */
export interface SessionTotalsState {
  /** How many sessions. */
  sessions: number;
  /** How many bounced. */
  bouncedSessions: number;
  /** In how many the visitor was engaged. */
  engagedSessions: number;
  /** Pages viewed. */
  pageViews: number;
  /** What they lasted. */
  readonly totalSeconds: ExactSum;
  /** The conversions of those that give them. */
  conversions: number;
  /** How many do. */
  sessionsWithConversions: number;
  /** The squares of each session's page views, added up. */
  pageViewsSquared: number;
  /** The squares of what each lasted. */
  secondsSquared: number;
  /** The squares of the conversions of each. */
  conversionsSquared: number;
  /** How many say whether their visitor is new. */
  sessionsWithNewVisitor: number;
  /** Who came, and the sums of each one's sessions; not known once a session does not say it. */
  visitors: SessionVisitors | undefined;
}
