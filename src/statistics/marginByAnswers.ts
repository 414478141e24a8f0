import { count, isAbsent } from "../kernel/check.js";
import type { Fields } from "../kernel/fields.js";
import { levelOf, standardErrorsFor } from "../kernel/level.js";

/**
 * The margin of error as a function of the number of answers, and the largest possible number of
 * answers.
 */
export interface MarginByAnswers {
  readonly marginOf: (answers: number) => number;
  readonly population: number | undefined;
}

/** Reads the population and the level. */
export function marginByAnswers(
  input: Fields<"population" | "level">,
  variance: number,
): MarginByAnswers {
  const standardErrors = standardErrorsFor(levelOf(input));
  const population = isAbsent(input?.population)
    ? undefined
    : count<"population">(input, "population");
  const marginOf = (answers: number): number => {
    if (answers === population) return 0;
    const unasked = population === undefined ? 1 : (population - answers) / (population - 1);
    return standardErrors * Math.sqrt((variance / answers) * unasked);
  };
  return { marginOf, population };
}
