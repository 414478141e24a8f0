import type { ExactColumn } from "../source/exactColumn.js";
import type { FlagColumn } from "../source/flagColumn.js";
import type { TimeColumn } from "../source/timeColumn.js";

/** The columns of a table of sessions, by the fields of a session. A null is something that is not known. */
export interface SessionColumns {
  /** The column of the visitor's id. */
  readonly visitorId?: string | undefined;
  /** When the session began. */
  readonly startedAt?: TimeColumn | undefined;
  /**
   * The column of how long the session lasted: its name for whole seconds, `{ column, places }` for
   * seconds with decimals, `{ column, minorUnits: 3 }` for whole milliseconds.
   */
  readonly durationSeconds: string | ExactColumn;
  /** The column of the pages viewed. */
  readonly pageViews: string;
  /** The column that says whether the visitor was engaged. Where it is null, duration, views, conversions and interactions decide. */
  readonly engaged?: FlagColumn | undefined;
  /** The column of conversions: its name for whole numbers, `{ column, places }` for attributed ones. */
  readonly conversions?: string | ExactColumn | undefined;
  /** The column of interactions that rule out a bounce; where it is null, there were no interactions. */
  readonly interactions?: string | undefined;
  /** The column that says whether it was the visitor's first session. */
  readonly newVisitor?: FlagColumn | undefined;
}
