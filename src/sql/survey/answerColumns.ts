import type { TimeColumn } from "../source/timeColumn.js";

/** The columns of a table of answers on a scale. */
export interface AnswerColumns {
  /** The column of the answers, which are whole numbers. */
  readonly answer: string;
  /** When the answer was given. */
  readonly at?: TimeColumn | undefined;
}
