import { type Exact, toNumber } from "../kernel/exact.js";
import type { SessionSpreadSums } from "./sessionSpread.js";
import { conversionsOf, type SessionTotalsSums } from "./sessionTotals.js";

/**
 * The sums for the spread over single sessions. Each session counts as 1, so the product of its part
 * and its number of sessions is its part.
 */
export function sessionsAsUnits(
  sums: Omit<SessionTotalsSums, "spread">,
  ofSquares: Readonly<Record<"pageViews" | "conversions" | "seconds", Exact>>,
): SessionSpreadSums {
  const { sessions, bouncedSessions, engagedSessions, pageViews, sessionsWithConversions } = sums;
  const counts = { sessions, bouncedSessions, engagedSessions, pageViews, sessionsWithConversions };
  const products = {
    ...counts,
    conversions: toNumber(conversionsOf(sums)),
    seconds: toNumber(sums.seconds),
  };
  const squares = {
    ...counts,
    pageViews: toNumber(ofSquares.pageViews),
    conversions: toNumber(ofSquares.conversions),
    seconds: toNumber(ofSquares.seconds),
  };
  const unitsWithConversions = sessionsWithConversions;
  return { unit: "session", units: sessions, unitsWithConversions, squares, products };
}
