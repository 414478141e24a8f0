import { isAbsent, plainCount } from "../kernel/check.js";
import { exact } from "../kernel/exact.js";
import {
  addExact,
  addSum,
  addUnits,
  type ExactSum,
  emptySum,
  unitPlaces,
  unitsOf,
} from "../kernel/exactSum.js";
import {
  addExactProduct,
  addProduct,
  emptyProducts,
  mergeProducts,
  type ProductSum,
} from "../kernel/productSum.js";
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
  readonly pageViewsSquared: ProductSum;
  /** The sum of the squares of the sessions' seconds. */
  readonly secondsSquared: ProductSum;
  /** The sum of the squares of the sessions' conversions. */
  readonly conversionsSquared: ProductSum;
  /** How many sessions name their visitor and say whether the visitor is new. */
  sessionsWithKnownVisitor: number;
  /** The visitors, with the sums of each one's sessions. */
  readonly visitors: SessionVisitors;
}

/** The number of decimals of the square of a unit. */
export const squarePlaces: number = 2 * unitPlaces;

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
    pageViewsSquared: emptyProducts(),
    secondsSquared: emptyProducts(),
    conversionsSquared: emptyProducts(),
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
  const isSinglePage = pageViews <= 1 && plainCount(session.interactions) === 0;
  const bounced = rule === "single-page" ? isSinglePage : !engaged;
  state.sessions += 1;
  if (bounced) state.bouncedSessions += 1;
  if (engaged) state.engagedSessions += 1;
  state.pageViews += pageViews;
  const secondsInUnits = unitsOf(durationSeconds);
  const conversionsInUnits = unitsOf(conversions);
  addReal(state.totalSeconds, durationSeconds, secondsInUnits);
  const hasConversions = !isAbsent(session.conversions);
  if (hasConversions) state.sessionsWithConversions += 1;
  // Whole numbers are summed apart from fractions, since adding a fraction exactly takes longer.
  if (Number.isSafeInteger(conversions)) state.wholeConversions += conversions;
  else addReal(state.fractions, conversions, conversionsInUnits);
  addProduct(state.pageViewsSquared, pageViews, pageViews, 0);
  addSquare(state.secondsSquared, durationSeconds, secondsInUnits);
  addSquare(state.conversionsSquared, conversions, conversionsInUnits);
  if (isAbsent(visitorId)) {
    forgetSums(state.visitors);
    return;
  }
  if (!isAbsent(newVisitor)) state.sessionsWithKnownVisitor += 1;
  const parts = {
    sessions: 1,
    bouncedSessions: bounced ? 1 : 0,
    engagedSessions: engaged ? 1 : 0,
    pageViews,
    conversions: Number.isNaN(conversionsInUnits) ? 0 : conversionsInUnits,
    seconds: Number.isNaN(secondsInUnits) ? 0 : secondsInUnits,
    sessionsWithConversions: hasConversions ? 1 : 0,
  };
  const status = visitorStatus(newVisitor);
  const isInUnits = !Number.isNaN(conversionsInUnits) && !Number.isNaN(secondsInUnits);
  if (isInUnits) addToVisitor(state.visitors, visitorId, status, parts);
  else {
    addToVisitor(state.visitors, visitorId, status, parts, {
      conversions: Number.isNaN(conversionsInUnits) ? exact(conversions) : undefined,
      seconds: Number.isNaN(secondsInUnits) ? exact(durationSeconds) : undefined,
    });
  }
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
  mergeProducts(into.pageViewsSquared, from.pageViewsSquared, 0);
  mergeProducts(into.secondsSquared, from.secondsSquared, squarePlaces);
  mergeProducts(into.conversionsSquared, from.conversionsSquared, squarePlaces);
  into.sessionsWithKnownVisitor += from.sessionsWithKnownVisitor;
  mergeVisitors(into.visitors, from.visitors);
}

function addReal(sum: ExactSum, value: number, units: number): void {
  if (Number.isNaN(units)) addExact(sum, exact(value));
  else addUnits(sum, units);
}

function addSquare(sum: ProductSum, value: number, units: number): void {
  if (!Number.isNaN(units)) addProduct(sum, units, units, squarePlaces);
  else addExactProduct(sum, exact(value), exact(value));
}
