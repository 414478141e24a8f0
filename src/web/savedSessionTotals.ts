import { count } from "../kernel/check.js";
import { exact, exactly, plus, toDecimalString, toNumber } from "../kernel/exact.js";
import { addExact, type ExactSum, emptySum, total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { type SavedFields, savedObject } from "../stream/savedFields.js";
import { restoreSquares, saveSquares } from "../stream/spreadSums.js";
import { restoreVisitors, saveVisitors } from "./savedSessionVisitors.js";
import type { SessionTotalsState } from "./sessionTotalsState.js";

/** The state as JSON data. */
export function saveSessions({
  totalSeconds,
  fractions,
  visitors,
  ...counts
}: SessionTotalsState): SavedFields {
  return {
    ...counts,
    totalSeconds: toDecimalString(total(totalSeconds)),
    wholeConversions: count(counts, "wholeConversions"),
    fractions: toDecimalString(total(fractions)),
    pageViewsSquared: saveSquares(counts.pageViewsSquared),
    secondsSquared: saveSquares(counts.secondsSquared),
    conversionsSquared: saveSquares(counts.conversionsSquared),
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
  const fractions = readDecimal(state, "fractions");
  const conversions = toNumber(plus(exact(wholeConversions), total(fractions)));
  if (sessionsWithConversions === 0 && conversions !== 0) {
    const expected = "0 where no session gives conversions";
    throw new InputError("saved.state.wholeConversions", conversions, expected);
  }
  const counts = { sessions, bouncedSessions, engagedSessions, pageViews, sessionsWithConversions };
  return {
    ...counts,
    wholeConversions,
    fractions,
    totalSeconds: readDecimal(state, "totalSeconds"),
    pageViewsSquared: restoreSquares(state, "pageViewsSquared"),
    secondsSquared: restoreSquares(state, "secondsSquared"),
    conversionsSquared: restoreSquares(state, "conversionsSquared"),
    sessionsWithKnownVisitor: part("sessionsWithKnownVisitor"),
    visitors: restoreVisitors(savedObject("saved.state.visitors", state["visitors"]), {
      ...counts,
      conversions,
    }),
  };
}

/**
 * Reads what {@link toDecimalString} wrote. It stands here since importing kernel/amount would also
 * load decimal.js.
 */
function readDecimal(state: SavedFields, name: string): ExactSum {
  const value = state[name];
  const [digits, decimals] =
    typeof value === "string" ? (/^\d+(?:\.(\d+))?$/.exec(value) ?? []) : [];
  if (digits === undefined) {
    throw new InputError(`saved.state.${name}`, value, "a decimal number from 0 up");
  }
  const sum = emptySum();
  addExact(sum, exactly(BigInt(digits.replace(".", "")), decimals?.length ?? 0));
  return sum;
}
