import { choice } from "../kernel/check.js";
import { definitionOf } from "../kernel/definition.js";
import { checkOptions } from "../kernel/options.js";
import type { Aggregator } from "../stream/aggregator.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { restoreSessions, saveSessions } from "./savedSessionTotals.js";
import { checkSession, type Session } from "./session.js";
import { type SessionTotals, type SessionTotalsOptions, sessionTotalsOf } from "./sessionTotals.js";
import {
  addSession,
  emptySessions,
  mergeSessions,
  type SessionTotalsState,
} from "./sessionTotalsState.js";
import { sessionTotalsSums } from "./sessionTotalsSums.js";

const version = 4;

/**
 * The totals of sessions, in one pass: bounces, engaged sessions, pages, seconds, visitors.
 *
 *     "single-page"   a session with one page view or none bounces, if it has no `interactions`
 *     "not-engaged"   a session in which the visitor was not engaged bounces
 *
 * By either rule, the visitor was engaged if the session lasted over 10 seconds or had at least two
 * page views, a conversion, or one of the `interactions`. The field `engaged` overrides this. A visitor with several sessions
 * counts once, and is new if any of them says so.
 *
 * A session that lacks a field is left out only of the KPIs that need the field: a session without
 * `conversions` counts in the bounce rate, and a session without `newVisitor` or `visitorId` counts
 * in all KPIs but {@link newVisitorShare} and {@link returningVisitorShare}. The totals are the
 * sums of all sessions. If a KPI divides the sums of fewer sessions, these sums are in `known`,
 * with `leftOut`, the number of sessions that were left out. So pass the totals as a whole, and do
 * not pick them by hand.
 *
 * Do not cut sessions at midnight or at the end of an hour: one session would become two, and both
 * may bounce. Count each session in the day or hour in which it began.
 *
 * Sessions of one visitor are not independent of each other. So the spread, from which intervals
 * follow, is over visitors, and the ids of all visitors are kept. Where a session has no
 * `visitorId`, the spread is over sessions, and only the ids of visitors with `newVisitor` are kept;
 * intervals are then too narrow if visitors came more than once.
 *
 * @param options - The rule, which has no default, and the `definition` that the totals carry.
 * @returns An aggregator of sessions.
 * @throws {@link InputError} If the rule or an option is unknown.
 * @see Google, Session, https://support.google.com/analytics/answer/12798876
 *
 * @example
 * const sessions = [
 *   { durationSeconds: 0, pageViews: 1 },
 *   { durationSeconds: 45.5, pageViews: 1 },
 *   { durationSeconds: 120, pageViews: 4, conversions: 1 },
 * ];
 * const totals = aggregate(sessions, sessionTotalsAggregator({ rule: "not-engaged" }));
 * totals.totalSeconds; // 165.5
 * bounceRate(totals).value; // 0.3333333333333333
 * aggregate(sessions, sessionTotalsAggregator({ rule: "single-page" })).bouncedSessions; // 2
 */
export function sessionTotalsAggregator(
  options: SessionTotalsOptions,
): Aggregator<Session, SessionTotalsState, SessionTotals> {
  checkOptions(options, ["rule", "definition"]);
  const rule = choice(options, "rule", ["single-page", "not-engaged"]);
  const stated = definitionOf(options);
  const name = `sessionTotals(${rule})`;
  return {
    name,
    items: "sessions",
    empty: emptySessions,
    add(state, session) {
      checkSession(session);
      addSession(state, session, rule);
    },
    check(_, session) {
      checkSession(session);
    },
    merge: mergeSessions,
    result: (state) => ({ ...sessionTotalsOf(sessionTotalsSums(state), rule), ...stated }),
    save: (state) => ({ aggregator: name, version, state: saveSessions(state) }),
    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      return restoreSessions(state, rule);
    },
  };
}
