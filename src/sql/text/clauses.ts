import type { Fragment } from "./fragment.js";

/** The clauses of a query after its list of expressions. */
export interface Clauses {
  readonly from: Fragment;
  readonly where?: readonly Fragment[];
  readonly groupBy?: readonly string[];
}
