import { count } from "../kernel/check.js";
import { exact, plus, sign, toDecimalString, toNumber } from "../kernel/exact.js";
import { addExact, type ExactSum, emptySum, total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import type { ProductSum } from "../kernel/productSum.js";
import { type SavedFields, savedObject } from "../stream/savedFields.js";
import { restoreSquares, saveSquares } from "../stream/savedSquares.js";
import { savedDecimal } from "./savedDecimal.js";
import { restoreVisitors, saveVisitors } from "./savedSessionVisitors.js";
import { type SessionTotalsState, squarePlaces } from "./sessionTotalsState.js";

/** The state as JSON data. */
export function saveSessions({
  totalSeconds,
  fractions,
  visitors,
  pageViewsSquared,
  secondsSquared,
  conversionsSquared,
  ...counts
}: SessionTotalsState): SavedFields {
  return {
    ...counts,
    totalSeconds: toDecimalString(total(totalSeconds)),
    wholeConversions: count(counts, "wholeConversions"),
    fractions: toDecimalString(total(fractions)),
    pageViewsSquared: saveSquares(pageViewsSquared, 0),
    secondsSquared: saveSquares(secondsSquared, squarePlaces),
    conversionsSquared: saveSquares(conversionsSquared, squarePlaces),
    visitors: saveVisitors(visitors),
  };
}

/** Reads the state that was saved, by an aggregator of the same rule. */
export function restoreSessions(
  state: SavedFields,
  rule: "single-page" | "not-engaged",
): SessionTotalsState {
  const sessions = count(state, "sessions");
  const part = (name: string): number => count(state, name, sessions, "sessions");
  const squares = (name: string): ProductSum => restoreSquares(`saved.state.${name}`, state[name]);
  const engagedSessions = part("engagedSessions");
  const bouncedSessions = part("bouncedSessions");
  const notEngaged = sessions - engagedSessions;
  if (rule === "not-engaged" && bouncedSessions !== notEngaged) {
    const expected = `sessions - engagedSessions (${notEngaged})`;
    throw new InputError("saved.state.bouncedSessions", bouncedSessions, expected);
  }
  const pageViews = count(state, "pageViews");
  const sessionsWithConversions = part("sessionsWithConversions");
  const wholeConversions = count(state, "wholeConversions");
  const totalSeconds = savedSum(state, "totalSeconds");
  const fractions = savedSum(state, "fractions");
  const conversions = plus(exact(wholeConversions), total(fractions));
  if (sessionsWithConversions === 0 && sign(conversions) !== 0) {
    const expected = "0 where no session gives conversions";
    throw new InputError("saved.state.wholeConversions", toNumber(conversions), expected);
  }
  const counts = { sessions, bouncedSessions, engagedSessions, pageViews, sessionsWithConversions };
  return {
    ...counts,
    wholeConversions,
    fractions,
    totalSeconds,
    pageViewsSquared: squares("pageViewsSquared"),
    secondsSquared: squares("secondsSquared"),
    conversionsSquared: squares("conversionsSquared"),
    sessionsWithKnownVisitor: part("sessionsWithKnownVisitor"),
    visitors: restoreVisitors(savedObject("saved.state.visitors", state["visitors"]), {
      ...counts,
      conversions,
      seconds: total(totalSeconds),
    }),
  };
}

function savedSum(state: SavedFields, name: string): ExactSum {
  const sum = emptySum();
  addExact(sum, savedDecimal(`saved.state.${name}`, state[name]));
  return sum;
}
