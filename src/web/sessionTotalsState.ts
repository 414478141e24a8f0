import { isAbsent, plainCount } from "../kernel/check.js";
import { exact } from "../kernel/exact.js";
import {
  addExact,
  addSum,
  addUnits,
  type ExactSum,
  emptySum,
  unitsOf,
} from "../kernel/exactSum.js";
import { isEngaged, type Session } from "./session.js";
import {
  addToVisitor,
  emptyVisitors,
  mergeVisitors,
  type SessionVisitors,
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
  /** The seconds that they lasted, exactly added. */
  readonly totalSeconds: ExactSum;
  /** The conversions of the sessions that give them. */
  conversions: number;
  /** How many sessions give their conversions. */
  sessionsWithConversions: number;
  /** The square of each session's page views, added up. */
  pageViewsSquared: number;
  /** The square of each session's seconds, added up. */
  secondsSquared: number;
  /** The square of each session's conversions, added up. */
  conversionsSquared: number;
  /** How many sessions say whether their visitor is new. */
  sessionsWithNewVisitor: number;
  /** The visitors, with the sums of each one's sessions; `undefined` once a session has named no visitor. */
  visitors: SessionVisitors | undefined;
}

/** The state before any session. */
export function emptySessions(): SessionTotalsState {
  return {
    sessions: 0,
    bouncedSessions: 0,
    engagedSessions: 0,
    pageViews: 0,
    totalSeconds: emptySum(),
    conversions: 0,
    sessionsWithConversions: 0,
    pageViewsSquared: 0,
    secondsSquared: 0,
    conversionsSquared: 0,
    sessionsWithNewVisitor: 0,
    visitors: emptyVisitors(),
  };
}

/** Adds a session, which has been checked. */
export function addSession(
  state: SessionTotalsState,
  session: Session,
  rule: "single-page" | "not-engaged",
): void {
  const { visitorId, newVisitor, durationSeconds } = session;
  const pageViews = plainCount(session.pageViews);
  const conversions = plainCount(session.conversions);
  const engaged = isEngaged(session);
  const bounced = rule === "single-page" ? pageViews <= 1 : !engaged;
  state.sessions += 1;
  if (bounced) state.bouncedSessions += 1;
  if (engaged) state.engagedSessions += 1;
  state.pageViews += pageViews;
  addSeconds(state.totalSeconds, durationSeconds);
  state.conversions += conversions;
  if (!isAbsent(session.conversions)) state.sessionsWithConversions += 1;
  state.pageViewsSquared += pageViews * pageViews;
  state.secondsSquared += durationSeconds * durationSeconds;
  state.conversionsSquared += conversions * conversions;
  if (!isAbsent(newVisitor)) state.sessionsWithNewVisitor += 1;
  if (isAbsent(visitorId)) state.visitors = undefined;
  if (isAbsent(visitorId) || state.visitors === undefined) return;
  addToVisitor(state.visitors, visitorId, newVisitor === true, {
    sessions: 1,
    bouncedSessions: bounced ? 1 : 0,
    engagedSessions: engaged ? 1 : 0,
    pageViews,
    conversions,
    seconds: durationSeconds,
  });
}

/** Adds all sessions that `from` has seen. */
export function mergeSessions(into: SessionTotalsState, from: SessionTotalsState): void {
  into.sessions += from.sessions;
  into.bouncedSessions += from.bouncedSessions;
  into.engagedSessions += from.engagedSessions;
  into.pageViews += from.pageViews;
  addSum(into.totalSeconds, from.totalSeconds);
  into.conversions += from.conversions;
  into.sessionsWithConversions += from.sessionsWithConversions;
  into.pageViewsSquared += from.pageViewsSquared;
  into.secondsSquared += from.secondsSquared;
  into.conversionsSquared += from.conversionsSquared;
  into.sessionsWithNewVisitor += from.sessionsWithNewVisitor;
  if (from.visitors === undefined) into.visitors = undefined;
  else if (into.visitors !== undefined) mergeVisitors(into.visitors, from.visitors);
}

function addSeconds(sum: ExactSum, seconds: number): void {
  const units = unitsOf(seconds);
  if (Number.isNaN(units)) addExact(sum, exact(seconds));
  else addUnits(sum, units);
}
