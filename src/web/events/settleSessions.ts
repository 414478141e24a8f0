import type { Aggregator } from "../../stream/aggregator.js";
import { eachSession } from "./eachSession.js";
import { appendEvent, emptyEventLog, eventReader, nothing } from "./eventLog.js";
import type { SessionEventsState } from "./sessionEventsState.js";
import { sessionReader } from "./sessionReader.js";
import type { SessionRules } from "./sessionRules.js";
import type { SessionSpan } from "./sessionSpan.js";
import type { VisitorSession } from "./visitorSession.js";

/**
 * Moves the sessions that cannot change any more out of the log, into the state of the aggregator
 * of sessions. The next time to do so is when the log has grown to twice its size, and holds at
 * least `most` events.
 */
export function settleSessions<State>(
  state: SessionEventsState<State>,
  rules: SessionRules,
  aggregator: Aggregator<VisitorSession, State, unknown>,
  most: number,
): void {
  const { log } = state;
  const kept = emptyEventLog();
  const eventAt = eventReader(log);
  const sessionOf = sessionReader(log, rules, state.currency);
  eachSession(log, rules, (span, events) => {
    if (isOver(span, state, rules)) aggregator.add(state.over, sessionOf(span));
    else for (const place of events) appendEvent(kept, eventAt(place));
  });
  state.log = kept;
  state.room = Math.max(most, 2 * kept.size);
}

/**
 * Whether no event can belong to a session any more, neither one that comes later nor one of a
 * state that came before and may be merged. Such an event lies at most the timeout within the
 * events that were seen, and at most a pause from the events of its session. The millisecond makes
 * up for rounding.
 */
function isOver(
  { session, first, last }: SessionSpan,
  { earliest, latest }: SessionEventsState<unknown>,
  { pause, pauseWithId }: SessionRules,
): boolean {
  const reach = pause + (session === nothing ? pause : pauseWithId) + 1;
  return first - earliest > reach && latest - last > reach;
}
