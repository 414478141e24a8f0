import type { TimeColumn } from "../source/timeColumn.js";

/** The columns of a table of survey responses, by the fields of a response. */
export interface ResponseColumns {
  /** The column of the response's id. It is needed where a response has several rows. */
  readonly id?: string | undefined;
  /** The column of the score, a whole number from 0 to 10; null for a response without a score. */
  readonly score?: string | undefined;
  /** The column of the comment. */
  readonly comment?: string | undefined;
  /** When the response was given. */
  readonly at?: TimeColumn | undefined;
}
