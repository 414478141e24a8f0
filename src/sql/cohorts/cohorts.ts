import type { CohortRow } from "../../retention/cohortRow.js";
import type { ResultRow } from "../statement/resultRow.js";

/** The cohorts of an answer. */
export interface Cohorts {
  readonly rows: readonly CohortRow[];
  /** For each cell of each cohort, the rows of the answer that belong to it. */
  readonly cells: readonly (readonly (readonly ResultRow[])[])[];
  /** How many orders have no customer. */
  readonly ofNobody: number;
}
