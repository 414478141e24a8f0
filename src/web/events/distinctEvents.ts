import { type Exact, minus, sign } from "../../kernel/exact.js";
import type { EventLog } from "./eventLog.js";

/**
 * The places of the events that are not repetitions, among events of one session at one instant.
 * Events of one kind with the same event id, or both without an id, are one event.
 *
 * Where repetitions differ, the one with the most seconds of attention is taken, and among those
 * the one with the most money: the answer then does not depend on their order.
 */
export function distinctEvents(log: EventLog, places: Int32Array): Iterable<number> {
  if (places.length === 1) return places;
  const distinct = new Map<string, number>();
  for (const place of places) {
    const id = log.eventIds?.[place];
    const key = `${log.kinds[place]} ${typeof id} ${id}`;
    const other = distinct.get(key);
    if (other === undefined || isGreater(log, place, other)) distinct.set(key, place);
  }
  return distinct.values();
}

function isGreater(log: EventLog, place: number, other: number): boolean {
  const seconds = (of: number): number => log.seconds?.[of] || 0;
  if (seconds(place) !== seconds(other)) return seconds(place) > seconds(other);
  return compareValues(log.values?.[place], log.values?.[other]) > 0;
}

/** No money comes before any money. */
function compareValues(a: Exact | undefined, b: Exact | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return sign(minus(a, b));
}
