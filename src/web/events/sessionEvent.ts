import { type Amount, readAmount } from "../../kernel/amount.js";
import { isAbsent, real } from "../../kernel/check.js";
import { currencyOf } from "../../kernel/currency.js";
import { checkId, type Id } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { checkRecord } from "../../kernel/record.js";
import { instant, isDateAlone, type Timestamp } from "../../kernel/timestamp.js";
import { checkFlag } from "../checkFlag.js";

/** Something that a visitor did on a website or in an app, as a tool for analytics records it. */
export interface SessionEvent {
  /** The visitor's id; 1 and "1" are two visitors. */
  readonly visitorId: Id;
  /** When it happened. A date without a time is refused. */
  readonly at: Timestamp;
  /**
   * The session that the tool put it in. The id may repeat among visitors: a session is a visitor
   * and an id.
   */
  readonly sessionId?: Id | null | undefined;
  /** What happened, such as `"page-view"`; the options say what counts. */
  readonly kind?: string | null | undefined;
  /** The event's own id, which tells two events of one kind at one instant apart. */
  readonly eventId?: Id | null | undefined;
  /** Whether the tool says that the visitor is engaged in the session. */
  readonly engaged?: boolean | null | undefined;
  /** How many seconds of attention the event reports. */
  readonly engagementSeconds?: number | bigint | null | undefined;
  /** Whether it belongs to the visitor's first session; left out where that is not known. */
  readonly newVisitor?: boolean | null | undefined;
  /** Where the visitor came from. */
  readonly channel?: string | null | undefined;
  /** The money that a conversion brought. */
  readonly value?: Amount | null | undefined;
  /** The currency of the value; all conversions that bring money name the same one, or none does. */
  readonly currency?: string | null | undefined;
}

/** Checks an event. Returns its instant, in epoch milliseconds. */
export function checkSessionEvent(event: SessionEvent): number {
  checkRecord("event", event);
  checkId("visitorId", event.visitorId);
  const at = instant("at", event.at);
  if (isDateAlone(event.at)) {
    throw new InputError("at", event.at, "a date with its time, since minutes decide");
  }
  if (!isAbsent(event.sessionId)) checkId("sessionId", event.sessionId);
  if (!isAbsent(event.eventId)) checkId("eventId", event.eventId);
  checkText("kind", event.kind);
  checkText("channel", event.channel);
  checkFlag("engaged", event.engaged);
  checkFlag("newVisitor", event.newVisitor);
  if (!isAbsent(event.engagementSeconds)) real(event, "engagementSeconds");
  if (!isAbsent(event.value)) readAmount("value", event.value);
  if (!isAbsent(event.currency)) currencyOf(event);
  return at;
}

function checkText(argument: string, value: unknown): void {
  if (isAbsent(value) || (typeof value === "string" && value !== "")) return;
  throw new InputError(argument, value, "a text that is not empty");
}
