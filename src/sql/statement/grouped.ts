import type { RowSource } from "../source/rowSource.js";
import type { Fragment } from "../text/fragment.js";
import type { Selected } from "../text/select.js";
import type { Fault } from "./fault.js";
import type { ResultRow } from "./resultRow.js";

/** The parts of a query over groups. */
export interface Grouped<Result> {
  readonly source: RowSource;
  readonly faults: readonly Fault[];
  /** The other values that are selected over all rows. */
  readonly beside: Selected;
  /** The sums of each group: a query with `em_is_group`, the keys and the sums, by name. */
  readonly groups: { readonly query: Fragment; readonly names: readonly string[] };
  /** Throws if these other values show a fault. */
  readonly check?: (row: ResultRow) => void;
  /** How many rows of the table a group was made of. */
  readonly rowsOf: (row: ResultRow) => number;
  /** The result of a group, from its row in the answer, or from all of its rows if it is in parts. */
  readonly result: (row: ResultRow, rows: readonly ResultRow[]) => Result;
  /** Whether a group has several rows in the answer: one for each of its parts. */
  readonly isInParts?: boolean;
  /** The result of no rows. */
  readonly empty: () => Result;
}
