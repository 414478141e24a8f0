import type { Id } from "../../kernel/id.js";
import type { Session } from "../session.js";

/** A session that was made from the events of a visitor. */
export interface VisitorSession extends Session {
  /** The visitor's id. */
  readonly visitorId: Id;
  /** The id that the events give; there only if they give one. */
  readonly sessionId?: Id;
  /** The instant of the first event: epoch milliseconds, or ISO text outside of 1973 to 2201. */
  readonly startedAt: number | string;
  /** From the first event to the last, or the seconds of attention, as the options say. */
  readonly durationSeconds: number;
  /** Its page views. */
  readonly pageViews: number;
  /** Its conversions; left out if no kind of event is one. */
  readonly conversions?: number;
  /** Its interactions that rule out a bounce; there only with the option `interactive`. */
  readonly interactions?: number;
  /** Whether the visitor was engaged: as the events say, or else by duration, page views, conversions and interactions. */
  readonly engaged: boolean;
  /** Whether it was the visitor's first session; left out if no event says so. */
  readonly newVisitor?: boolean;
  /** The channel of the first event; left out if that event names none. */
  readonly channel?: string;
  /** The money that its conversions brought; left out if none of them says so. */
  readonly revenue?: number;
  /** The currency of the revenue; left out if the events name none. */
  readonly currency?: string;
}
