import type { Fragment } from "../text/fragment.js";

/** The sums of each group: a query with the keys, `em_is_group` and the sums, and the names of what it selects. */
export interface SumsQuery {
  /** A query has no name of a table. */
  readonly query: Fragment;
  readonly names: readonly string[];
}
