import { isAbsent, isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";

/**
 * Throws for options that cohorts have in memory and that a statement does not count by: members,
 * `firstSeen` and rolling windows. The error names the function that does.
 */
export function checkCohortQuery(
  options: unknown,
  inMemory: "cohortRetention" | "cohortRevenue",
): void {
  if (!isPlainObject(options)) return;
  const instead = `a statement does not count by it: read the rows and give them to ${inMemory}`;
  for (const name of ["members", "firstSeen"]) {
    if (!isAbsent(options[name])) {
      throw new InputError(name, options[name], `left out, since ${instead}`);
    }
  }
  if (options["windows"] === "rolling") {
    throw new InputError("windows", "rolling", `"calendar", since ${instead}`);
  }
}
