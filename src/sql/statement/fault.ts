import type { Fragment } from "../text/fragment.js";

/** A fault that rows of a table can have. */
export interface Fault {
  /** The field of a record, such as `"amount"`. */
  readonly field: string;
  /** What the field holds, for the message: `"null"`. */
  readonly received: string;
  /** What the field should hold, in the words of the errors of aggregators. */
  readonly expected: string;
  /** Whether a row has the fault. */
  readonly condition: Fragment;
  /** Whether only this row is at fault, so that it can be left out. */
  readonly isOfRow: boolean;
}
