import { finiteNumber } from "../kernel/exact.js";
import { total } from "../kernel/exactSum.js";
import type { Stated } from "../kernel/stated.js";
import { type SessionSpread, sessionSpread } from "./sessionSpread.js";
import type { SessionTotalsState } from "./sessionTotalsState.js";
import { countVisitors, spreadOverVisitors } from "./sessionVisitors.js";

/** What counts as a bounce. */
export interface SessionTotalsOptions {
  /** `"single-page"` or `"not-engaged"`. Analytics tools disagree, so there is no default. */
  readonly rule: "single-page" | "not-engaged";
}

/** The totals of sessions; every KPI of the web takes them as its input. */
export interface SessionTotals extends Stated {
  /** How many sessions there were. */
  readonly sessions: number;
  /** The same number, under the name that {@link conversionRate} reads. */
  readonly visits: number;
  /** Sessions that bounced, by the rule. */
  readonly bouncedSessions: number;
  /** Sessions in which the visitor was engaged; the rule has no influence on it. */
  readonly engagedSessions: number;
  /** The rule: what counted as a bounce. */
  readonly rule: "single-page" | "not-engaged";
  /** Pages viewed in all sessions. */
  readonly pageViews: number;
  /** The seconds of all sessions, exactly added. */
  readonly totalSeconds: number;
  /** Conversions in all sessions; there only if every session gives its conversions. */
  readonly conversions?: number;
  /** Visitors with a session that says they are new; there only if every session has `visitorId` and `newVisitor`. */
  readonly newVisitors?: number;
  /** All other visitors; there only if every session has `visitorId` and `newVisitor`. */
  readonly returningVisitors?: number;
  /** How the sessions spread over visitors; over single sessions if one of them has no `visitorId`. */
  readonly spread: SessionSpread;
}

/** The totals of the sessions seen so far. */
export function sessionTotals(
  state: SessionTotalsState,
  rule: SessionTotalsOptions["rule"],
): SessionTotals {
  const { sessions, conversions, visitors } = state;
  const totalSeconds = finiteNumber("totalSeconds", total(state.totalSeconds));
  const { conversionRate, ...spread } =
    visitors === undefined ? spreadOverSessions(state, totalSeconds) : spreadOverVisitors(visitors);
  const areConversionsKnown = state.sessionsWithConversions === sessions;
  const areNewKnown = state.sessionsWithNewVisitor === sessions;
  return {
    sessions,
    visits: sessions,
    bouncedSessions: state.bouncedSessions,
    engagedSessions: state.engagedSessions,
    rule,
    pageViews: state.pageViews,
    totalSeconds,
    ...(areConversionsKnown && { conversions }),
    ...(areNewKnown && visitors !== undefined && countVisitors(visitors)),
    spread: {
      ...spread,
      ...(areConversionsKnown && conversionRate !== undefined && { conversionRate }),
    },
  };
}

/** The spread where each session stands for itself: its product with one session is its own part. */
function spreadOverSessions(state: SessionTotalsState, seconds: number): SessionSpread {
  const { sessions, bouncedSessions, engagedSessions, pageViews, conversions } = state;
  const products = { sessions, bouncedSessions, engagedSessions, pageViews, conversions, seconds };
  const squares = {
    ...products,
    pageViews: state.pageViewsSquared,
    conversions: state.conversionsSquared,
    seconds: state.secondsSquared,
  };
  return sessionSpread("session", sessions, squares, products);
}
