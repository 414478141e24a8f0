/** The place of a row in its file. */
export interface ReportPlace {
  /** The line that the row begins on, counted from 1. */
  readonly line: number;
  /** The text that decided it, if there is one. */
  readonly value?: string;
}
