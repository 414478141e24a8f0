import { count } from "../kernel/check.js";
import { type Exact, exactly, toDecimalString } from "../kernel/exact.js";
import { addExact, emptySum, total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { type SavedFields, savedObject } from "../stream/savedFields.js";
import { restoreSquares, saveSquares } from "../stream/spreadSums.js";
import { restoreVisitors, saveVisitors } from "./savedSessionVisitors.js";
import type { SessionTotalsState } from "./sessionTotalsState.js";

/** The state as JSON data. */
export function saveSessions({
  totalSeconds,
  visitors,
  ...counts
}: SessionTotalsState): SavedFields {
  return {
    ...counts,
    totalSeconds: toDecimalString(total(totalSeconds)),
    pageViewsSquared: saveSquares(counts.pageViewsSquared),
    secondsSquared: saveSquares(counts.secondsSquared),
    conversionsSquared: saveSquares(counts.conversionsSquared),
    visitors: visitors === undefined ? null : saveVisitors(visitors),
  };
}

/** Reads the state that was saved, by an aggregator of the same rule. */
export function restoreSessions(
  state: SavedFields,
  rule: "single-page" | "not-engaged",
): SessionTotalsState {
  const sessions = count(state, "sessions");
  const engagedSessions = count(state, "engagedSessions", sessions, "sessions");
  const bouncedSessions = count(state, "bouncedSessions", sessions, "sessions");
  const notEngaged = sessions - engagedSessions;
  if (rule === "not-engaged" && bouncedSessions !== notEngaged) {
    const expected = `sessions - engagedSessions (${notEngaged})`;
    throw new InputError("saved.state.bouncedSessions", bouncedSessions, expected);
  }
  const totalSeconds = emptySum();
  addExact(totalSeconds, readSeconds(state["totalSeconds"]));
  const pageViews = count(state, "pageViews");
  const conversions = count(state, "conversions");
  const counts = { sessions, bouncedSessions, engagedSessions, pageViews, conversions };
  return {
    ...counts,
    totalSeconds,
    sessionsWithConversions: count(state, "sessionsWithConversions", sessions, "sessions"),
    pageViewsSquared: restoreSquares(state, "pageViewsSquared"),
    secondsSquared: restoreSquares(state, "secondsSquared"),
    conversionsSquared: restoreSquares(state, "conversionsSquared"),
    sessionsWithNewVisitor: count(state, "sessionsWithNewVisitor", sessions, "sessions"),
    visitors:
      state["visitors"] === null
        ? undefined
        : restoreVisitors(savedObject("saved.state.visitors", state["visitors"]), counts),
  };
}

/** Seconds that {@link toDecimalString} wrote. Read here, since kernel/amount would bring decimal.js along. */
function readSeconds(value: unknown): Exact {
  const [digits, decimals] =
    typeof value === "string" ? (/^\d+(?:\.(\d+))?$/.exec(value) ?? []) : [];
  if (digits === undefined) {
    throw new InputError("saved.state.totalSeconds", value, "a decimal number from 0 up");
  }
  return exactly(BigInt(digits.replace(".", "")), decimals?.length ?? 0);
}
