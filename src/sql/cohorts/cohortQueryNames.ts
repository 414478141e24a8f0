import { cohortOptionNames } from "../../retention/cohortOptions.js";

/** The names of the options of queries about cohorts. */
export const cohortQueryNames: readonly string[] = [
  ...cohortOptionNames.filter((name) => name !== "firstSeen" && name !== "members"),
  "dialect",
  "by",
  "from",
  "to",
  "where",
  "invalid",
];
