import { type Exact, exact, plus } from "../../kernel/exact.js";
import { addExact, addUnits, type ExactSum, emptySum, unitsOf } from "../../kernel/exactSum.js";
import type { EventLog } from "./eventLog.js";
import { eventFlags } from "./loggedEvent.js";

/** The sums over the events of a session. */
export interface SessionSpan {
  /** The number of its visitor in the log, and of its session id. */
  readonly visitor: number;
  readonly session: number;
  /** The instants of its first and its last event. */
  readonly first: number;
  last: number;
  /** Its channel, if its first event names one. */
  readonly channel: string | undefined;
  pageViews: number;
  conversions: number;
  interactions: number;
  /** What its events say of the visitor: {@link eventFlags}, each of which at least one event gives. */
  flags: number;
  /** The seconds of attention. */
  readonly seconds: ExactSum;
  /** The money that its conversions brought, if one of them says so. */
  revenue: Exact | undefined;
}

/** What a kind of events may be; a kind may be several. */
export const kindFlags = { pageView: 1, conversion: 2, interaction: 4 } as const;

/** A session that begins at an instant, before its events are added. */
export function newSpan(
  visitor: number,
  session: number,
  first: number,
  channel: string | undefined,
): SessionSpan {
  return {
    visitor,
    session,
    first,
    last: first,
    channel,
    pageViews: 0,
    conversions: 0,
    interactions: 0,
    flags: 0,
    seconds: emptySum(),
    revenue: undefined,
  };
}

/**
 * Adds the event at a place of the log, which is not a repetition.
 *
 * @param kinds - What each kind is, a sum of {@link kindFlags}, at the number of the kind plus 1.
 */
export function addToSpan(
  span: SessionSpan,
  log: EventLog,
  kinds: Uint8Array,
  place: number,
): void {
  const kind = kinds[(log.kinds[place] as number) + 1] as number;
  span.last = log.times[place] as number;
  span.pageViews += kind & kindFlags.pageView;
  if (kind & kindFlags.interaction) span.interactions += 1;
  span.flags |= log.flags[place] as number;
  if (log.seconds !== undefined) addSeconds(span.seconds, log.seconds[place] as number);
  if ((kind & kindFlags.conversion) === 0) return;
  span.conversions += 1;
  const value = log.values?.[place];
  if (value === undefined) return;
  span.revenue = span.revenue === undefined ? value : plus(span.revenue, value);
}

/** What the events say: true where one of them says so, false where one denies it, else undefined. */
export function told(
  span: SessionSpan,
  yes: keyof typeof eventFlags,
  no: keyof typeof eventFlags,
): boolean | undefined {
  if (span.flags & eventFlags[yes]) return true;
  return span.flags & eventFlags[no] ? false : undefined;
}

function addSeconds(sum: ExactSum, seconds: number): void {
  if (Number.isNaN(seconds)) return;
  const units = unitsOf(seconds);
  if (Number.isNaN(units)) addExact(sum, exact(seconds));
  else addUnits(sum, units);
}
