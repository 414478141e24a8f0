import { checkOptions } from "../../kernel/options.js";
import { type Aggregator, checkedAggregator } from "../../stream/aggregator.js";
import { aggregatorOfEvents } from "./aggregatorOfEvents.js";
import type { SessionEvent } from "./sessionEvent.js";
import type { SessionEventsState } from "./sessionEventsState.js";
import { sessionList } from "./sessionList.js";
import { readSessionRules } from "./sessionRules.js";
import {
  type SessionsFromEventsOptions,
  sessionsFromEventsOptionNames,
} from "./sessionsFromEventsOptions.js";
import type { VisitorSession } from "./visitorSession.js";

/**
 * The sessions of visitors from their events, as {@link sessionsFromEvents} makes them, in one pass
 * over a stream or a database; or what another aggregator gives of these sessions.
 *
 * Grouping is for sessions: an aggregator inside of {@link groupBy} would see the events of a part
 * of a session, and make a session of that part. So pass the `groupBy` to this aggregator.
 *
 * @param options - How events become sessions.
 * @returns An aggregator of events.
 * @throws {@link InputError} If an option is unknown or invalid.
 *
 * @example
 * const events = [
 *   { visitorId: "a", at: "2026-03-01T09:00:00Z", kind: "page-view", channel: "email" },
 *   { visitorId: "a", at: "2026-03-01T09:02:00Z", kind: "purchase" },
 *   { visitorId: "b", at: "2026-03-01T09:01:00Z", kind: "page-view", channel: "search" },
 * ];
 * const byChannel = sessionsFromEventsAggregator(
 *   {},
 *   groupBy((session) => session.channel, sessionTotalsAggregator({ rule: "single-page" })),
 * );
 * const totals = aggregate(events, byChannel);
 * conversionRate(totals.get("email")).percent; // 100
 * conversionRate(totals.get("search")).percent; // 0
 * aggregate(events, sessionsFromEventsAggregator()).length; // 2
 */
export function sessionsFromEventsAggregator(
  options?: SessionsFromEventsOptions,
): Aggregator<SessionEvent, SessionEventsState<VisitorSession[]>, VisitorSession[]>;
export function sessionsFromEventsAggregator<State, Result>(
  options: SessionsFromEventsOptions | undefined,
  aggregator: Aggregator<VisitorSession, State, Result>,
): Aggregator<SessionEvent, SessionEventsState<State>, Result>;
export function sessionsFromEventsAggregator<State, Result>(
  options?: SessionsFromEventsOptions,
  aggregator?: Aggregator<VisitorSession, State, Result>,
):
  | Aggregator<SessionEvent, SessionEventsState<State>, Result>
  | Aggregator<SessionEvent, SessionEventsState<VisitorSession[]>, VisitorSession[]> {
  checkOptions(options, sessionsFromEventsOptionNames);
  const rules = readSessionRules(options);
  return aggregator === undefined
    ? aggregatorOfEvents("sessionsFromEvents", rules, sessionList)
    : aggregatorOfEvents("sessionsFromEvents", rules, checkedAggregator(aggregator));
}
