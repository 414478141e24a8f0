import type { Fragment } from "../text/fragment.js";

/** Times as a statement computes with them. */
export interface SqlTime {
  /** Whether the column has dates without a time. */
  readonly isDate: boolean;
  /** From the column: milliseconds since 1970, of a local time those that its clock shows. */
  readonly raw: Fragment;
  /** The instant in milliseconds, from the alias of {@link raw}. */
  readonly instant: (raw: Fragment) => Fragment;
  /** Whether the column is at or after an instant, or midnight UTC of a date; the column itself is compared. */
  readonly isFrom: (milliseconds: number) => Fragment;
}
