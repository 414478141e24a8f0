import { type Exact, exact, minus, toNumber } from "../../kernel/exact.js";
import type { SessionSpreadSums } from "../../web/sessionSpread.js";
import { sessionsAsUnits } from "../../web/sessionsAsUnits.js";
import type { SessionTotalsSums } from "../../web/sessionTotals.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { SessionSource } from "./sessionSource.js";

/** The sums of a group, from which the totals of sessions are made in the same way as in memory. */
export function readSessionSums(
  { values, places }: Pick<SessionSource, "values" | "places">,
  row: ResultRow,
): SessionTotalsSums {
  const hasConversions = "em_conversions" in values;
  const isTold = "em_visitor" in values && "em_new_visitor" in values;
  const conversions = (name: string): Exact =>
    hasConversions ? row.sum(name, places.conversions) : exact(0);
  const ofWholes = conversions("em_whole_conversions");
  const sums = {
    sessions: row.count("em_sessions"),
    bouncedSessions: row.count("em_bounced"),
    engagedSessions: row.count("em_engaged_sessions"),
    pageViews: row.count("em_page_views"),
    seconds: row.sum("em_total_seconds", places.seconds),
    wholeConversions: toNumber(ofWholes),
    fractions: minus(conversions("em_all_conversions"), ofWholes),
    sessionsWithConversions: hasConversions ? row.count("em_given") : 0,
    sessionsWithKnownVisitor: isTold ? row.count("em_told") : 0,
    visitors: {
      newVisitors: isTold ? row.count("em_new") : 0,
      returningVisitors: isTold ? row.count("em_returning") : 0,
    },
  };
  const unnamed = "em_visitor" in values ? row.count("em_nobody") : sums.sessions;
  if (unnamed === 0) return { ...sums, spread: overVisitors({ values, places }, row) };
  const squares = {
    pageViews: row.sum("em_views_squared", 0),
    seconds: row.sum("em_seconds_squared", 2 * places.seconds),
    conversions: hasConversions
      ? row.sum("em_conversions_squared", 2 * places.conversions)
      : exact(0),
  };
  return { ...sums, spread: sessionsAsUnits(sums, squares) };
}

/** The sums over visitors, by the letters of their columns; 0 where the statement has no such column. */
function overVisitors(
  { values, places }: Pick<SessionSource, "values" | "places">,
  row: ResultRow,
): SessionSpreadSums {
  const hasVisitors = "em_visitor" in values;
  const hasConversions = hasVisitors && "em_conversions" in values;
  const sum = (name: string, decimals = 0): number =>
    hasVisitors ? toNumber(row.sum(name, decimals)) : 0;
  const ofConversions = (name: string, decimals: number): number =>
    hasConversions ? sum(name, decimals) : 0;
  return {
    unit: "visitor",
    units: sum("em_visitors"),
    unitsWithConversions: ofConversions("em_with_conversions", 0),
    squares: {
      sessions: sum("em_sq_n"),
      bouncedSessions: sum("em_sq_b"),
      engagedSessions: sum("em_sq_e"),
      pageViews: sum("em_sq_v"),
      seconds: sum("em_sq_s", 2 * places.seconds),
      conversions: ofConversions("em_sq_c", 2 * places.conversions),
      sessionsWithConversions: ofConversions("em_sq_h", 0),
    },
    products: {
      bouncedSessions: sum("em_by_b"),
      engagedSessions: sum("em_by_e"),
      pageViews: sum("em_by_v"),
      seconds: sum("em_by_s", places.seconds),
      conversions: ofConversions("em_by_c", places.conversions),
    },
  };
}
