import { type Exact, exactly } from "../../kernel/exact.js";

/** A row that an engine gave. Whatever the driver made of it, a value is read as its text. */
export interface ResultRow {
  /** The text before the name of a column in an error, such as `rows[3]`. */
  readonly argument: string;
  /** The text in a column; null if there is no value. */
  readonly text: (column: string) => string | null;
  /** A count; 0 if there is no value. */
  readonly count: (column: string) => number;
  /** A whole number of any sign; null if there is no value. */
  readonly whole: (column: string) => number | null;
  /**
   * An exact sum in units of 1 / 10^places, or a sum of doubles if `places` is undefined; 0 if
   * there is no value.
   */
  readonly sum: (column: string, places: number | undefined) => Exact;
}

/** What stands in for the row of a group if there are no rows: every count and every sum is 0. */
export const emptyRow: ResultRow = {
  argument: "rows",
  text: () => null,
  count: () => 0,
  whole: () => null,
  sum: () => exactly(0, 0),
};
