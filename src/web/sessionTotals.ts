import type { Defined } from "../kernel/defined.js";
import { finiteNumber, sign, toNumber } from "../kernel/exact.js";
import { total } from "../kernel/exactSum.js";
import { productTotal } from "../kernel/productSum.js";
import type { Stated } from "../kernel/stated.js";
import type { WithFractions } from "../kernel/withFractions.js";
import type { SessionDefinitions } from "./sessionDefinitions.js";
import type { SessionKnown } from "./sessionKnown.js";
import { type SessionSpread, sessionSpread } from "./sessionSpread.js";
import { conversionsOf, type SessionTotalsState, squarePlaces } from "./sessionTotalsState.js";
import { countVisitors, spreadOverVisitors } from "./sessionVisitors.js";

/** What counts as a bounce, and what the caller states about the sessions. */
export interface SessionTotalsOptions extends Defined {
  /** `"single-page"` or `"not-engaged"`. Analytics tools disagree, so there is no default. */
  readonly rule: "single-page" | "not-engaged";
}

/**
 * The totals of sessions; every KPI of the web takes them as its input.
 *
 * Each total is the sum over all sessions that give the field. A total is absent if no session
 * gives the field. If sessions lack a field, a KPI divides the sums in `known`: so pass the totals
 * as a whole, and do not pick them by hand.
 */
export interface SessionTotals extends Stated, WithFractions {
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
  /** The exact sum of the seconds of all sessions. */
  readonly totalSeconds: number;
  /** The exact sum of the conversions in all sessions. */
  readonly conversions?: number;
  /** Visitors of whom a session says that they are new. */
  readonly newVisitors?: number;
  /**
   * Visitors of whom a session says that they are not new, and no session says that they are new.
   */
  readonly returningVisitors?: number;
  /**
   * How the sessions spread over visitors, or over single sessions if one of the sessions has no
   * `visitorId`.
   */
  readonly spread: SessionSpread;
  /** The sums that a KPI divides if some sessions lack a field that the KPI needs. */
  readonly known?: SessionKnown;
  /** How the sessions were made, for the definition of each measure; there only if they were made from events. */
  readonly definitions?: SessionDefinitions;
}

/** The totals of the sessions seen so far. */
export function sessionTotals(
  state: SessionTotalsState,
  rule: SessionTotalsOptions["rule"],
): SessionTotals {
  const { sessions, sessionsWithConversions, sessionsWithKnownVisitor, visitors } = state;
  const totalSeconds = finiteNumber("totalSeconds", total(state.totalSeconds));
  const conversions = finiteNumber("conversions", conversionsOf(state));
  const { conversionRate, ...spread } =
    spreadOverVisitors(visitors) ?? spreadOverSessions(state, totalSeconds, conversions);
  const areConversionsKnown = isKnown(sessionsWithConversions, sessions);
  const ofVisitors = countVisitors(visitors);
  const known = knownOfSessions(
    state,
    { conversions, visits: sessionsWithConversions },
    ofVisitors,
  );
  return {
    sessions,
    visits: sessions,
    bouncedSessions: state.bouncedSessions,
    engagedSessions: state.engagedSessions,
    rule,
    pageViews: state.pageViews,
    totalSeconds,
    ...(areConversionsKnown && { conversions }),
    ...(sign(total(state.fractions)) !== 0 && { fractions: ["conversions"] }),
    ...(isKnown(sessionsWithKnownVisitor, sessions) && ofVisitors),
    spread: {
      ...spread,
      ...(areConversionsKnown && conversionRate !== undefined && { conversionRate }),
    },
    ...(Object.keys(known).length > 0 && { known }),
  };
}

/** Whether a field is known of some sessions. Without any sessions, every field counts as known. */
function isKnown(having: number, sessions: number): boolean {
  return having > 0 || sessions === 0;
}

function knownOfSessions(
  { sessions, sessionsWithConversions, sessionsWithKnownVisitor }: SessionTotalsState,
  ofConversions: { readonly conversions: number; readonly visits: number },
  ofVisitors: { readonly newVisitors: number; readonly returningVisitors: number },
): SessionKnown {
  const isPartly = (having: number): boolean => having > 0 && having < sessions;
  const visitors = { ...ofVisitors, leftOut: sessions - sessionsWithKnownVisitor };
  return {
    ...(isPartly(sessionsWithConversions) && {
      conversionRate: { ...ofConversions, leftOut: sessions - sessionsWithConversions },
    }),
    ...(isPartly(sessionsWithKnownVisitor) && {
      newVisitorShare: visitors,
      returningVisitorShare: visitors,
    }),
  };
}

/**
 * The spread over single sessions. Each session counts as 1, so the product of its part and its
 * number of sessions is its part.
 */
function spreadOverSessions(
  state: SessionTotalsState,
  seconds: number,
  conversions: number,
): SessionSpread {
  const { sessions, bouncedSessions, engagedSessions, pageViews, sessionsWithConversions } = state;
  const counts = { sessions, bouncedSessions, engagedSessions, pageViews, sessionsWithConversions };
  const products = { ...counts, conversions, seconds };
  const squares = {
    ...products,
    pageViews: toNumber(productTotal(state.pageViewsSquared, 0)),
    conversions: toNumber(productTotal(state.conversionsSquared, squarePlaces)),
    seconds: toNumber(productTotal(state.secondsSquared, squarePlaces)),
  };
  return sessionSpread("session", sessions, squares, products, sessionsWithConversions);
}
