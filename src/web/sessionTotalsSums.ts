import { total } from "../kernel/exactSum.js";
import { productTotal } from "../kernel/productSum.js";
import { sessionsAsUnits } from "./sessionsAsUnits.js";
import type { SessionTotalsSums } from "./sessionTotals.js";
import { type SessionTotalsState, squarePlaces } from "./sessionTotalsState.js";
import { countVisitors, spreadOverVisitors } from "./sessionVisitors.js";

/** The sums over the sessions seen so far. */
export function sessionTotalsSums(state: SessionTotalsState): SessionTotalsSums {
  const { sessions, bouncedSessions, engagedSessions, pageViews, visitors } = state;
  const sums = {
    sessions,
    bouncedSessions,
    engagedSessions,
    pageViews,
    seconds: total(state.totalSeconds),
    wholeConversions: state.wholeConversions,
    fractions: total(state.fractions),
    sessionsWithConversions: state.sessionsWithConversions,
    sessionsWithKnownVisitor: state.sessionsWithKnownVisitor,
    visitors: countVisitors(visitors),
  };
  const spread =
    spreadOverVisitors(visitors) ??
    sessionsAsUnits(sums, {
      pageViews: productTotal(state.pageViewsSquared, 0),
      conversions: productTotal(state.conversionsSquared, squarePlaces),
      seconds: productTotal(state.secondsSquared, squarePlaces),
    });
  return { ...sums, spread };
}
