import type { Fragment } from "../text/fragment.js";

/** Times, in the form in which a statement computes with them. */
export interface SqlTime {
  /** Whether the column has dates without a time. */
  readonly isDate: boolean;
  /**
   * Computes the milliseconds since 1970 from the column; for a local time, from what its clock
   * shows.
   */
  readonly raw: Fragment;
  /** The instant in milliseconds, from the alias of {@link raw}. */
  readonly instant: (raw: Fragment) => Fragment;
  /** Whether the column is at or after an instant, or midnight UTC of a date; the column itself is compared. */
  readonly isFrom: (milliseconds: number) => Fragment;
}
