import { InputError } from "../../kernel/inputError.js";
import { givenInstant } from "../../kernel/timestamp.js";
import { emptyCurrency, mergeCurrency, type OneCurrency } from "../../stream/oneCurrency.js";
import { appendEvent, type EventLog, emptyEventLog, eventReader } from "./eventLog.js";
import { microsecondsBetween } from "./microsecondsBetween.js";
import type { SessionRules } from "./sessionRules.js";

/** What is kept of events whose sessions are aggregated. */
export interface SessionEventsState<State> {
  /** The events of the sessions that may still change: without an order of the events, all of them. */
  log: EventLog;
  /** The sessions that cannot change any more, as the aggregator of sessions keeps them. */
  readonly over: State;
  /** The currency of the conversions that brought money. */
  readonly currency: OneCurrency;
  /** The instant of the earliest event; infinite before there is one. */
  earliest: number;
  /** The instant of the latest event; infinite before there is one. */
  latest: number;
  /** How many events the log may hold before sessions that cannot change are moved out of it. */
  room: number;
  /** Whether there was an event with a session id. */
  hasIds: boolean;
  /** Whether there was an event without a session id. */
  hasOthers: boolean;
}

/** The state before any event. */
export function emptySessionEvents<State>(over: State, room: number): SessionEventsState<State> {
  return {
    log: emptyEventLog(),
    over,
    room,
    currency: emptyCurrency(),
    earliest: Infinity,
    latest: -Infinity,
    hasIds: false,
    hasOthers: false,
  };
}

/** Throws if events are to come in order, and an event at this instant is too late for that. */
export function checkInOrder(
  { latest }: SessionEventsState<unknown>,
  rules: SessionRules,
  at: number,
): void {
  if (!rules.isSorted || isInOrder(rules, latest, at)) return;
  const expected = `at most the timeout (${rules.timeout} minutes) before the latest event (${String(givenInstant(latest))}), since the events are said to be sorted`;
  throw new InputError("at", givenInstant(at), expected);
}

/** Notes an event at an instant. */
export function noteEvent(state: SessionEventsState<unknown>, at: number, hasId: boolean): void {
  if (at < state.earliest) state.earliest = at;
  if (at > state.latest) state.latest = at;
  if (hasId) state.hasIds = true;
  else state.hasOthers = true;
}

/**
 * Adds the events of another state to the log. Throws if events are to come in order, and neither
 * state follows the other, or if their currencies differ, before anything has changed.
 */
export function mergeEvents(
  into: SessionEventsState<unknown>,
  from: SessionEventsState<unknown>,
  rules: SessionRules,
): void {
  const follows =
    isInOrder(rules, into.latest, from.earliest) || isInOrder(rules, from.latest, into.earliest);
  if (rules.isSorted && !follows) {
    const expected =
      "after all events of the other state, or before all of them, since the events are said to be sorted";
    throw new InputError("at", givenInstant(from.earliest), expected);
  }
  mergeCurrency(into.currency, from.currency, "events");
  const read = eventReader(from.log);
  for (let place = 0; place < from.log.size; place += 1) appendEvent(into.log, read(place));
  into.earliest = Math.min(into.earliest, from.earliest);
  into.latest = Math.max(into.latest, from.latest);
  into.hasIds ||= from.hasIds;
  into.hasOthers ||= from.hasOthers;
}

/** Whether an event may follow the latest one: it is late by the timeout at most. */
function isInOrder({ pause }: SessionRules, latest: number, at: number): boolean {
  return microsecondsBetween(at, latest) <= pause * 1000;
}
