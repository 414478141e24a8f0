import { readAmount } from "../../kernel/amount.js";
import { isAbsent } from "../../kernel/check.js";
import type { Exact } from "../../kernel/exact.js";
import type { Id } from "../../kernel/id.js";
import type { SessionEvent } from "./sessionEvent.js";
import type { SessionRules } from "./sessionRules.js";

/** An event as a log keeps it. */
export interface LoggedEvent {
  readonly visitorId: Id;
  /** In epoch milliseconds. */
  readonly at: number;
  readonly sessionId: Id | undefined;
  readonly kind: string | undefined;
  readonly channel: string | undefined;
  /** What it says of the visitor: a sum of {@link eventFlags}. */
  readonly flags: number;
  /** Its seconds of attention; NaN if it gives none. */
  readonly seconds: number;
  readonly eventId: Id | undefined;
  /** The money that it brought; undefined if it is no conversion. */
  readonly value: Exact | undefined;
}

/** What an event may say of its visitor; the numbers add up. */
export const eventFlags = { engaged: 1, notEngaged: 2, newVisitor: 4, knownVisitor: 8 } as const;

/** What is kept of an event, which has been checked. */
export function loggedEvent(event: SessionEvent, at: number, rules: SessionRules): LoggedEvent {
  const { visitorId, engagementSeconds } = event;
  return {
    visitorId,
    at,
    sessionId: event.sessionId ?? undefined,
    kind: event.kind ?? undefined,
    channel: event.channel ?? undefined,
    flags: flagsOf(event),
    seconds: isAbsent(engagementSeconds) ? Number.NaN : Number(engagementSeconds),
    eventId: event.eventId ?? undefined,
    value: isSale(event, rules) ? readAmount("value", event.value) : undefined,
  };
}

/** Whether an event is a conversion that brought money. */
export function isSale({ kind, value }: SessionEvent, { conversions }: SessionRules): boolean {
  return !isAbsent(value) && !isAbsent(kind) && conversions.includes(kind);
}

function flagsOf({ engaged, newVisitor }: SessionEvent): number {
  const { engaged: isEngaged, notEngaged, newVisitor: isNew, knownVisitor } = eventFlags;
  return (
    (engaged === true ? isEngaged : engaged === false ? notEngaged : 0) +
    (newVisitor === true ? isNew : newVisitor === false ? knownVisitor : 0)
  );
}
