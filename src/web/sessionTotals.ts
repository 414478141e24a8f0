import { count } from "../kernel/check.js";
import type { Defined } from "../kernel/defined.js";
import { type Exact, exact, finiteNumber, plus, sign } from "../kernel/exact.js";
import type { Stated } from "../kernel/stated.js";
import type { WithFractions } from "../kernel/withFractions.js";
import type { SessionDefinitions } from "./sessionDefinitions.js";
import type { SessionKnown } from "./sessionKnown.js";
import { type SessionSpread, type SessionSpreadSums, sessionSpread } from "./sessionSpread.js";

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

/** The sums over sessions from which their totals are made. */
export interface SessionTotalsSums {
  readonly sessions: number;
  readonly bouncedSessions: number;
  readonly engagedSessions: number;
  readonly pageViews: number;
  readonly seconds: Exact;
  /** The conversions of the sessions that give a whole number of them. */
  readonly wholeConversions: number;
  /** The conversions of the other sessions. */
  readonly fractions: Exact;
  readonly sessionsWithConversions: number;
  /** How many sessions name their visitor and say whether the visitor is new. */
  readonly sessionsWithKnownVisitor: number;
  readonly visitors: { readonly newVisitors: number; readonly returningVisitors: number };
  readonly spread: SessionSpreadSums;
}

/** The totals that these sums make. */
export function sessionTotalsOf(
  sums: SessionTotalsSums,
  rule: SessionTotalsOptions["rule"],
): SessionTotals {
  const { sessions, sessionsWithConversions, sessionsWithKnownVisitor, visitors } = sums;
  const conversions = finiteNumber("conversions", conversionsOf(sums));
  const { conversionRate, ...spread } = sessionSpread(sums.spread);
  const areConversionsKnown = isKnown(sessionsWithConversions, sessions);
  const known = knownOfSessions(sums, { conversions, visits: sessionsWithConversions });
  return {
    sessions,
    visits: sessions,
    bouncedSessions: sums.bouncedSessions,
    engagedSessions: sums.engagedSessions,
    rule,
    pageViews: sums.pageViews,
    totalSeconds: finiteNumber("totalSeconds", sums.seconds),
    ...(areConversionsKnown && { conversions }),
    ...(sign(sums.fractions) !== 0 && { fractions: ["conversions"] }),
    ...(isKnown(sessionsWithKnownVisitor, sessions) && visitors),
    spread: {
      ...spread,
      ...(areConversionsKnown && conversionRate !== undefined && { conversionRate }),
    },
    ...(Object.keys(known).length > 0 && { known }),
  };
}

/**
 * All conversions, exactly. Throws if the whole numbers add up to more than 2^53, since the last
 * digit of the sum would then depend on the order of adding.
 */
export function conversionsOf(
  sums: Pick<SessionTotalsSums, "wholeConversions" | "fractions">,
): Exact {
  return plus(exact(count(sums, "wholeConversions")), sums.fractions);
}

/** Whether a field is known of some sessions. Without any sessions, every field counts as known. */
function isKnown(having: number, sessions: number): boolean {
  return having > 0 || sessions === 0;
}

function knownOfSessions(
  sums: SessionTotalsSums,
  ofConversions: { readonly conversions: number; readonly visits: number },
): SessionKnown {
  const { sessions, sessionsWithConversions, sessionsWithKnownVisitor } = sums;
  const isPartly = (having: number): boolean => having > 0 && having < sessions;
  const visitors = { ...sums.visitors, leftOut: sessions - sessionsWithKnownVisitor };
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
