import type { CohortOptions } from "../../retention/cohortOptions.js";
import type { Invalid } from "../../stream/invalid.js";
import type { GroupKeys } from "../source/groupKeys.js";
import type { QueryOptions } from "../source/queryOptions.js";

/** What queries about cohorts may be told. */
export interface QueryCohortOptions<
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Handling extends Invalid = Invalid,
> extends Omit<QueryOptions<By, Handling>, "definition" | "timeZone">,
    Omit<CohortOptions, "windows" | "firstSeen" | "members"> {
  /** `"calendar"`, the only windows that a statement counts. */
  readonly windows?: "calendar" | null | undefined;
}
