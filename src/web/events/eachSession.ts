import { idsOf } from "../../stream/idIndex.js";
import { distinctEvents } from "./distinctEvents.js";
import { type EventLog, nothing } from "./eventLog.js";
import { eventOrder } from "./eventOrder.js";
import { microsecondsBetween } from "./microsecondsBetween.js";
import type { SessionRules } from "./sessionRules.js";
import { addToSpan, kindFlags, newSpan, type SessionSpan } from "./sessionSpan.js";

/**
 * Finds the sessions of a log.
 *
 * @param visit - Is called for each session, with the places of its events in the log.
 */
export function eachSession(
  log: EventLog,
  rules: SessionRules,
  visit: (span: SessionSpan, events: Int32Array) => void,
): void {
  const { times, sessions } = log;
  const kinds = flagsOfKinds(log, rules);
  const channelNames = [...idsOf(log.channelNames)] as string[];
  const { places, starts } = eventOrder(log);
  for (let visitor = 0; visitor + 1 < starts.length; visitor += 1) {
    const end = starts[visitor + 1] as number;
    let begin = starts[visitor] as number;
    let span: SessionSpan | undefined;
    let next = begin;
    while (next < end) {
      const place = places[next] as number;
      const at = times[place] as number;
      const session = sessions[place] as number;
      let after = next + 1;
      while (after < end && isSameMoment(log, place, places[after] as number)) after += 1;
      if (span === undefined || session !== span.session || isCut(rules, span, at)) {
        if (span !== undefined) visit(span, places.subarray(begin, next));
        begin = next;
        span = newSpan(
          visitor,
          session,
          at,
          firstChannel(log, channelNames, places.subarray(next, after)),
        );
      }
      if (after === next + 1) addToSpan(span, log, kinds, place);
      else addMoment(span, log, kinds, places.subarray(next, after));
      next = after;
    }
    if (span !== undefined) visit(span, places.subarray(begin, end));
  }
}

/** Whether an event at an instant, which is the next one with the same session id, is another session. */
function isCut(rules: SessionRules, { session, last }: SessionSpan, at: number): boolean {
  const pause = session === nothing ? rules.pause : rules.pauseWithId;
  if (microsecondsBetween(last, at) >= pause * 1000) return true;
  return session === nothing && rules.dayAt !== undefined && rules.dayAt(last) !== rules.dayAt(at);
}

function isSameMoment({ times, sessions }: EventLog, one: number, other: number): boolean {
  return times[one] === times[other] && sessions[one] === sessions[other];
}

/** Adds several events at one instant. */
function addMoment(span: SessionSpan, log: EventLog, kinds: Uint8Array, events: Int32Array): void {
  for (const place of events) span.flags |= log.flags[place] as number;
  for (const place of distinctEvents(log, events)) addToSpan(span, log, kinds, place);
}

/** The channel of the first event. Of several at one instant, it is the first in the alphabet. */
function firstChannel(
  { channels }: EventLog,
  names: readonly string[],
  events: Int32Array,
): string | undefined {
  let first: string | undefined;
  for (const place of events) {
    const name = names[channels[place] as number];
    if (name !== undefined && (first === undefined || name < first)) first = name;
  }
  return first;
}

/** What each kind of events is, at its number plus 1; an event without a kind is nothing. */
function flagsOfKinds({ kindNames }: EventLog, rules: SessionRules): Uint8Array {
  const flag = (kinds: readonly string[], kind: string, value: number): number =>
    kinds.includes(kind) ? value : 0;
  const flags = Array.from(
    idsOf(kindNames) as Iterable<string>,
    (kind) =>
      flag(rules.pageViews, kind, kindFlags.pageView) +
      flag(rules.conversions, kind, kindFlags.conversion) +
      flag(rules.interactive, kind, kindFlags.interaction),
  );
  return Uint8Array.from([0, ...flags]);
}
