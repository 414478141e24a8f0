import type { Fragment } from "../text/fragment.js";

/** A fault that rows of a table can have. */
export interface Fault {
  /** The field of a record, such as `"amount"`. */
  readonly field: string;
  /** What the field holds, for the message: `"null"`. */
  readonly received: string;
  /** What it should be, in the words of memory. */
  readonly expected: string;
  /** Whether a row has the fault. */
  readonly condition: Fragment;
  /** Whether the row is at fault alone, so that it can be left out. */
  readonly isOfRow: boolean;
}
