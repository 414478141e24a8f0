import type { ExactColumn } from "../source/exactColumn.js";
import type { TimeColumn } from "../source/timeColumn.js";

/**
 * The columns of a table of channels, by the fields of a record. A null is a number that is not known.
 *
 * Numbers that may be fractions are given as `{ column, places }`, and whole numbers by the name of the
 * column.
 */
export interface ChannelColumns {
  /** The column of the channel's name. */
  readonly channel: string;
  /** The column of the money that was spent. */
  readonly cost: ExactColumn;
  /** The column of the customers won. */
  readonly acquisitions: string | ExactColumn;
  /** The column of visits. */
  readonly visits?: string | undefined;
  /** The column of leads. */
  readonly leads?: string | ExactColumn | undefined;
  /** The column of how often the channel led to an action. */
  readonly actions?: string | ExactColumn | undefined;
  /** The column of the revenue attributed to the channel. */
  readonly revenue?: ExactColumn | undefined;
  /** The column of the currency. */
  readonly currency?: string | undefined;
  /** When it was: the day or the moment that a row is about. */
  readonly at?: TimeColumn | undefined;
}
