import type { Grouped } from "./grouped.js";
import type { ResultRow } from "./resultRow.js";

/** What a query is made of whose result needs all groups, such as one row for each customer. */
export interface Listed<Result>
  extends Pick<Grouped<Result>, "source" | "faults" | "beside" | "groups" | "check"> {
  /** The result of the groups; `first` is a row with the checks. */
  readonly result: (groups: readonly ResultRow[], first: ResultRow) => Result;
}
