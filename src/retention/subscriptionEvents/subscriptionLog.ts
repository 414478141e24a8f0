import { minus, sign } from "../../kernel/exact.js";
import { InputError } from "../../kernel/inputError.js";
import { minutesOf } from "../../kernel/timeSpan.js";
import type { LoggedEvent } from "./loggedEvent.js";
import { subscriptionEventKinds } from "./subscriptionEventKind.js";

/** The events of a subscription, in the order of time and then of their kinds. */
export type SubscriptionLog = LoggedEvent[];

/** Throws if the log has an event of the same kind and time that says something else. */
export function checkLogged(log: SubscriptionLog, event: LoggedEvent, received: unknown): void {
  const other = log[placeOf(log, event)];
  if (other === undefined || compareEvents(other, event) !== 0 || areSame(other, event)) return;
  const expected = `the same in all events of the kind ${event.kind} at one time`;
  throw new InputError("revenue", received, expected);
}

/** Adds an event that was checked, unless the log has it already. */
export function logEvent(log: SubscriptionLog, event: LoggedEvent): void {
  const place = placeOf(log, event);
  const other = log[place];
  if (other === undefined || compareEvents(other, event) !== 0) log.splice(place, 0, event);
}

/** The index of the first event that does not come before an event. */
function placeOf(log: SubscriptionLog, event: LoggedEvent): number {
  let place = log.length;
  // The search begins at the end, since most events arrive in the order of time.
  while (place > 0 && compareEvents(log[place - 1] as LoggedEvent, event) >= 0) place -= 1;
  return place;
}

function compareEvents(a: LoggedEvent, b: LoggedEvent): number {
  if (a.at !== b.at) return a.at - b.at;
  return subscriptionEventKinds.indexOf(a.kind) - subscriptionEventKinds.indexOf(b.kind);
}

function areSame(a: LoggedEvent, b: LoggedEvent): boolean {
  const isRevenueSame =
    a.revenue === undefined || b.revenue === undefined
      ? a.revenue === b.revenue
      : sign(minus(a.revenue, b.revenue)) === 0;
  return isRevenueSame && lengthOf(a.term) === lengthOf(b.term);
}

function lengthOf(term: LoggedEvent["term"]): number {
  return term === undefined ? 0 : minutesOf("term", term);
}
