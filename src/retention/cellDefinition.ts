import type { Definition } from "../kernel/definition.js";
import { definitionAt } from "../kernel/definitionAt.js";
import { dayLength } from "../kernel/timeUnit.js";
import type { CohortRow } from "./cohortRow.js";
import type { CohortTimes } from "./cohortTimes.js";

/** The definition of a cell of this cohort, or of cohorts of which this is the oldest. */
export function cellDefinition(
  { definition }: Pick<CohortTimes, "definition">,
  cohort: CohortRow | undefined,
  offset: number,
): Definition {
  const firstDay = cohort?.firstDay ?? Number.POSITIVE_INFINITY;
  return { ...definitionAt(definition, firstDay * dayLength), offset };
}
