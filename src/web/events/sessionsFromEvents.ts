import { aggregate } from "../../stream/aggregate.js";
import type { SessionEvent } from "./sessionEvent.js";
import { sessionsFromEventsAggregator } from "./sessionsFromEventsAggregator.js";
import type { SessionsFromEventsOptions } from "./sessionsFromEventsOptions.js";
import type { VisitorSession } from "./visitorSession.js";

/**
 * The sessions of visitors, from the events that their visits left.
 *
 * The events of a visitor belong to one session as long as less than the timeout lies between each
 * and the next. Where events have a `sessionId`, the events of a visitor with one id are a session,
 * however much time lies between them; the other events of that visitor are sessions of their own.
 *
 * Events may come in any order. An event that comes again counts once: with the same visitor,
 * session id, instant, kind and `eventId`. Give the `eventId` if two events of one kind can happen
 * at the same instant. If repetitions differ, the one with the most seconds of attention counts.
 *
 * A session lasts from its first to its last event, so a session of one event lasts 0 seconds. Its
 * channel is that of its first event. It is of the day on which it began: a session over midnight
 * is one session. The visitor was engaged if an event says so. If no event says anything, duration,
 * page views and conversions decide, as {@link sessionTotalsAggregator} describes it. An event
 * whose kind is in no list is part of its session, and counts nothing.
 *
 * @param events - An array, a generator or any other iterable.
 * @param options - What ends a session, and which kinds of events count as what.
 * @returns The sessions, in the order in which they began.
 * @throws {@link InputError} If an event is invalid, an option is unknown or invalid, or `sorted` events come more than the timeout too late.
 *
 * @example
 * const events = [
 *   { visitorId: "a", at: "2026-03-01T23:50:00Z", kind: "page-view", channel: "search" },
 *   { visitorId: "a", at: "2026-03-02T00:05:00Z", kind: "purchase", value: "20.50" },
 *   { visitorId: "a", at: "2026-03-02T00:35:00Z", kind: "page-view", channel: "direct" },
 * ];
 * const sessions = sessionsFromEvents(events);
 * sessions.length; // 2
 * sessions[0]; // { visitorId: "a", startedAt: 1772409000000, durationSeconds: 900, pageViews: 1, conversions: 1, engaged: true, channel: "search", revenue: 20.5 }
 * sessionsFromEvents(events, { timeout: "hour" }).length; // 1
 * sessionsFromEvents(events, { splitAtMidnight: true, timeZone: "UTC" }).length; // 3
 */
export function sessionsFromEvents(
  events: Iterable<SessionEvent>,
  options?: SessionsFromEventsOptions,
): VisitorSession[] {
  return aggregate(events, sessionsFromEventsAggregator(options));
}
