import { iterable } from "../../kernel/check.js";
import type { Count } from "../../kernel/count.js";
import { InputError } from "../../kernel/inputError.js";
import { numberFrom } from "../../kernel/numberFrom.js";

/** Returns the counts of one cohort or several, or throws if a count is invalid. */
export function checkedCohorts(
  alive: Iterable<Count> | Iterable<Iterable<Count>>,
): readonly (readonly number[])[] {
  const all = [...iterable<unknown>("alive", alive)];
  const isSeveral = all.length > 0 && all.every((one) => Object(one) === one);
  const cohorts = isSeveral
    ? all.map((one, place) => checkedCounts(`alive[${place}]`, one as Iterable<Count>))
    : [checkedCounts("alive", all as Count[])];
  if (cohorts.some((counts) => counts.length > 1)) return cohorts;
  const expected = "the numbers at two points in time or more";
  throw new InputError(
    "alive",
    alive,
    isSeveral ? `${expected}, of one cohort at least` : expected,
  );
}

function checkedCounts(argument: string, numbers: Iterable<Count>): readonly number[] {
  const counts = Array.from(iterable(argument, numbers), numberFrom<number>);
  counts.forEach((number, renewal) => {
    const before = counts[renewal - 1] ?? Number.MAX_SAFE_INTEGER;
    const least = renewal === 0 ? 1 : 0;
    if (Number.isSafeInteger(number) && number >= least && number <= before) return;
    const isCount = Number.isSafeInteger(number) && number >= least;
    const expected = isCount
      ? `at most the number before (${before})`
      : `a whole number from ${least} up`;
    throw new InputError(`${argument}[${renewal}]`, number, expected);
  });
  return counts;
}
