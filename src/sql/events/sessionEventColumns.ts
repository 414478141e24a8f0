import type { ExactColumn } from "../source/exactColumn.js";
import type { FlagColumn } from "../source/flagColumn.js";
import type { TimeColumn } from "../source/timeColumn.js";

/** The columns of a table of the events of visitors, by the fields of an event. */
export interface SessionEventColumns {
  /** The column of the visitors' ids. */
  readonly visitorId: string;
  /** When an event happened, to the millisecond. A column of dates is refused. */
  readonly at: TimeColumn;
  /** The column of the sessions' ids. Where it is null, the times of a visitor's events decide. */
  readonly sessionId?: string | undefined;
  /** The column of what happened, such as `"page-view"`; the options say what counts. */
  readonly kind?: string | undefined;
  /** The column of the events' own ids, which tell two events of one kind at one instant apart. */
  readonly eventId?: string | undefined;
  /** The column that says whether the visitor is engaged in the session. */
  readonly engaged?: FlagColumn | undefined;
  /** The column of the seconds of attention that an event reports. */
  readonly engagementSeconds?: string | ExactColumn | undefined;
  /** The column that says whether an event belongs to the visitor's first session. */
  readonly newVisitor?: FlagColumn | undefined;
}
