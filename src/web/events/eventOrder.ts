import type { EventLog } from "./eventLog.js";

/** The places of a log's events: by visitor, then by session id, then by time. */
export interface EventOrder {
  readonly places: Int32Array;
  /** Where the events of each visitor begin in `places`, and where those of the last one end. */
  readonly starts: Int32Array;
}

/** Puts the events of a log in order. */
export function eventOrder(log: EventLog): EventOrder {
  const { size, visitors, sessions, times } = log;
  const starts = new Int32Array(log.visitorIds.size + 1);
  for (let place = 0; place < size; place += 1) {
    const next = (visitors[place] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let visitor = 1; visitor < starts.length; visitor += 1) {
    starts[visitor] = (starts[visitor] as number) + (starts[visitor - 1] as number);
  }
  const places = new Int32Array(size);
  const ends = starts.slice(0, -1);
  for (let place = 0; place < size; place += 1) {
    const visitor = visitors[place] as number;
    const end = ends[visitor] as number;
    places[end] = place;
    ends[visitor] = end + 1;
  }
  const compare = (a: number, b: number): number =>
    (sessions[a] as number) - (sessions[b] as number) ||
    (times[a] as number) - (times[b] as number);
  for (let visitor = 0; visitor + 1 < starts.length; visitor += 1) {
    sortRange(places, starts[visitor] as number, starts[visitor + 1] as number, compare);
  }
  return { places, starts };
}

/** The most events that are sorted by insertion, which is faster for few of them. */
const few = 32;

function sortRange(
  places: Int32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  let sorted = from + 1;
  while (sorted < to && compare(places[sorted - 1] as number, places[sorted] as number) <= 0) {
    sorted += 1;
  }
  if (sorted >= to) return;
  if (to - from > few) {
    places.subarray(from, to).sort(compare);
    return;
  }
  for (let next = sorted; next < to; next += 1) {
    const place = places[next] as number;
    let gap = next;
    while (gap > from && compare(places[gap - 1] as number, place) > 0) {
      places[gap] = places[gap - 1] as number;
      gap -= 1;
    }
    places[gap] = place;
  }
}
