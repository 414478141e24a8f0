import { count, isAbsent, plainCount } from "../kernel/check.js";
import { type Exact, exact, plus } from "../kernel/exact.js";
import {
  addExact,
  addSum,
  addUnits,
  type ExactSum,
  emptySum,
  total,
  unitsOf,
} from "../kernel/exactSum.js";
import { isEngaged, type Session } from "./session.js";
import {
  addToVisitor,
  emptyVisitors,
  forgetSums,
  mergeVisitors,
  type SessionVisitors,
  visitorStatus,
} from "./sessionVisitors.js";

/** What is kept of the sessions seen so far. */
export interface SessionTotalsState {
  /** How many sessions there were. */
  sessions: number;
  /** How many of them bounced. */
  bouncedSessions: number;
  /** In how many of them the visitor was engaged. */
  engagedSessions: number;
  /** Pages viewed. */
  pageViews: number;
  /** The exact sum of the seconds that they lasted. */
  readonly totalSeconds: ExactSum;
  /** The sum of the conversions of the sessions that give a whole number of them. */
  wholeConversions: number;
  /** The exact sum of the conversions of the other sessions, which give a fraction. */
  readonly fractions: ExactSum;
  /** How many sessions give their conversions. */
  sessionsWithConversions: number;
  /** The sum of the squares of the sessions' page views. */
  pageViewsSquared: number;
  /** The sum of the squares of the sessions' seconds. */
  secondsSquared: number;
  /** The sum of the squares of the sessions' conversions. */
  conversionsSquared: number;
  /** How many sessions name their visitor and say whether the visitor is new. */
  sessionsWithKnownVisitor: number;
  /** The visitors, with the sums of each one's sessions. */
  readonly visitors: SessionVisitors;
}

/** The state before any session. */
export function emptySessions(): SessionTotalsState {
  return {
    sessions: 0,
    bouncedSessions: 0,
    engagedSessions: 0,
    pageViews: 0,
    totalSeconds: emptySum(),
    wholeConversions: 0,
    fractions: emptySum(),
    sessionsWithConversions: 0,
    pageViewsSquared: 0,
    secondsSquared: 0,
    conversionsSquared: 0,
    sessionsWithKnownVisitor: 0,
    visitors: emptyVisitors(),
  };
}

/** Adds a session, which has been checked. */
export function addSession(
  state: SessionTotalsState,
  session: Session,
  rule: "single-page" | "not-engaged",
): void {
  const { visitorId, newVisitor } = session;
  const durationSeconds = plainCount(session.durationSeconds);
  const pageViews = plainCount(session.pageViews);
  const conversions = plainCount(session.conversions);
  const engaged = isEngaged(session);
  const bounced = rule === "single-page" ? pageViews <= 1 : !engaged;
  state.sessions += 1;
  if (bounced) state.bouncedSessions += 1;
  if (engaged) state.engagedSessions += 1;
  state.pageViews += pageViews;
  addReal(state.totalSeconds, durationSeconds);
  const hasConversions = !isAbsent(session.conversions);
  if (hasConversions) state.sessionsWithConversions += 1;
  // Whole numbers are summed apart from fractions, since adding a fraction exactly takes longer.
  if (Number.isSafeInteger(conversions)) state.wholeConversions += conversions;
  else addReal(state.fractions, conversions);
  state.pageViewsSquared += pageViews * pageViews;
  state.secondsSquared += durationSeconds * durationSeconds;
  state.conversionsSquared += conversions * conversions;
  if (isAbsent(visitorId)) {
    forgetSums(state.visitors);
    return;
  }
  if (!isAbsent(newVisitor)) state.sessionsWithKnownVisitor += 1;
  addToVisitor(state.visitors, visitorId, visitorStatus(newVisitor), {
    sessions: 1,
    bouncedSessions: bounced ? 1 : 0,
    engagedSessions: engaged ? 1 : 0,
    pageViews,
    conversions,
    seconds: durationSeconds,
    sessionsWithConversions: hasConversions ? 1 : 0,
  });
}

/**
 * All conversions, exactly. Throws if the whole numbers add up to more than 2^53, since the last
 * digit of the sum would then depend on the order of adding.
 */
export function conversionsOf(state: SessionTotalsState): Exact {
  return plus(exact(count(state, "wholeConversions")), total(state.fractions));
}

/** Adds all sessions that `from` has seen. */
export function mergeSessions(into: SessionTotalsState, from: SessionTotalsState): void {
  into.sessions += from.sessions;
  into.bouncedSessions += from.bouncedSessions;
  into.engagedSessions += from.engagedSessions;
  into.pageViews += from.pageViews;
  addSum(into.totalSeconds, from.totalSeconds);
  into.wholeConversions += from.wholeConversions;
  addSum(into.fractions, from.fractions);
  into.sessionsWithConversions += from.sessionsWithConversions;
  into.pageViewsSquared += from.pageViewsSquared;
  into.secondsSquared += from.secondsSquared;
  into.conversionsSquared += from.conversionsSquared;
  into.sessionsWithKnownVisitor += from.sessionsWithKnownVisitor;
  mergeVisitors(into.visitors, from.visitors);
}

function addReal(sum: ExactSum, value: number): void {
  const units = unitsOf(value);
  if (Number.isNaN(units)) addExact(sum, exact(value));
  else addUnits(sum, units);
}
