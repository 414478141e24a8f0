import type { Exact } from "../../kernel/exact.js";
import { type Id, plainId } from "../../kernel/id.js";
import { lengthened, lengthFor } from "../../stream/columns.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf } from "../../stream/idIndex.js";
import type { LoggedEvent } from "./loggedEvent.js";

/** Events in columns that are indexed by the event's place, in the order in which they came. */
export interface EventLog {
  /** How many events there are. */
  size: number;
  /** The visitors, the ids of sessions, the kinds of events and the channels, with a number for each. */
  readonly visitorIds: IdIndex;
  readonly sessionIds: IdIndex;
  readonly kindNames: IdIndex;
  readonly channelNames: IdIndex;
  /** The number of each event's visitor. */
  visitors: Int32Array;
  /** When it happened, in epoch milliseconds. */
  times: Float64Array;
  /** The number of its session id, of its kind and of its channel; {@link nothing} if it has none. */
  sessions: Int32Array;
  kinds: Int32Array;
  channels: Int32Array;
  /** What it says of the visitor: a sum of `eventFlags`. */
  flags: Uint8Array;
  /** Its seconds of attention; NaN if it gives none. Undefined as long as no event gives them. */
  seconds: Float64Array | undefined;
  /** Its own id. Undefined as long as no event has one. */
  eventIds: (Id | undefined)[] | undefined;
  /** The money that it brought. Undefined as long as no event brought money. */
  values: (Exact | undefined)[] | undefined;
}

/** The number that stands for no session id, no kind or no channel. */
export const nothing: number = -1;

/** A log without events. */
export function emptyEventLog(): EventLog {
  return {
    size: 0,
    visitorIds: emptyIdIndex(),
    sessionIds: emptyIdIndex(),
    kindNames: emptyIdIndex(),
    channelNames: emptyIdIndex(),
    visitors: new Int32Array(0),
    times: new Float64Array(0),
    sessions: new Int32Array(0),
    kinds: new Int32Array(0),
    channels: new Int32Array(0),
    flags: new Uint8Array(0),
    seconds: undefined,
    eventIds: undefined,
    values: undefined,
  };
}

/** Adds an event at the end. */
export function appendEvent(log: EventLog, event: LoggedEvent): void {
  const place = log.size;
  if (place >= log.times.length) grow(log, lengthFor(place));
  log.visitors[place] = numberOf(log.visitorIds, event.visitorId);
  log.times[place] = event.at;
  log.sessions[place] = numberIfAny(log.sessionIds, event.sessionId);
  log.kinds[place] = numberIfAny(log.kindNames, event.kind);
  log.channels[place] = numberIfAny(log.channelNames, event.channel);
  log.flags[place] = event.flags;
  if (log.seconds !== undefined || !Number.isNaN(event.seconds)) {
    log.seconds ??= new Float64Array(log.times.length).fill(Number.NaN);
    log.seconds[place] = event.seconds;
  }
  const { eventId, value } = event;
  if (log.eventIds !== undefined || eventId !== undefined) {
    log.eventIds ??= new Array<undefined>(place).fill(undefined);
    log.eventIds.push(eventId === undefined ? undefined : plainId(eventId));
  }
  if (log.values !== undefined || value !== undefined) {
    log.values ??= new Array<undefined>(place).fill(undefined);
    log.values.push(value);
  }
  log.size = place + 1;
}

/** A reader of the events of a log, by their place. */
export function eventReader(log: EventLog): (place: number) => LoggedEvent {
  const [visitorIds, sessionIds] = [log.visitorIds, log.sessionIds].map((ids) => [...idsOf(ids)]);
  const [kinds, channels] = [log.kindNames, log.channelNames].map((names) => [...idsOf(names)]);
  return (place) => ({
    visitorId: visitorIds?.[log.visitors[place] as number] as Id,
    at: log.times[place] as number,
    sessionId: sessionIds?.[log.sessions[place] as number],
    kind: kinds?.[log.kinds[place] as number] as string | undefined,
    channel: channels?.[log.channels[place] as number] as string | undefined,
    flags: log.flags[place] as number,
    seconds: log.seconds?.[place] ?? Number.NaN,
    eventId: log.eventIds?.[place],
    value: log.values?.[place],
  });
}

function numberIfAny(index: IdIndex, id: Id | undefined): number {
  return id === undefined ? nothing : numberOf(index, id);
}

function grow(log: EventLog, length: number): void {
  log.visitors = lengthened(log.visitors, length);
  log.times = lengthened(log.times, length);
  log.sessions = lengthened(log.sessions, length);
  log.kinds = lengthened(log.kinds, length);
  log.channels = lengthened(log.channels, length);
  log.flags = lengthened(log.flags, length);
  log.seconds = log.seconds && lengthened(log.seconds, length);
}
