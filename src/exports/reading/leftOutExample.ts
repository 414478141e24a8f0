/** A row that was left out. */
export interface LeftOutExample {
  /** Its place among all rows that were given, counted from 0. */
  readonly row: number;
  /** The text that decided it, where there is one. */
  readonly value?: string;
}
