import type { SessionEvent } from "../../web/events/sessionEvent.js";

/** An event of a website or an app as an export gives it, for `sessionsFromEvents`. */
export interface ExportedEvent extends SessionEvent {
  /** The visitor's id, as text. */
  readonly visitorId: string;
  /** When it happened. */
  readonly at: string | number;
  /** The currency of its value. */
  readonly currency?: string;
}
