import { type Fragment, sql, whole } from "./fragment.js";
import type { Step } from "./step.js";

/**
 * The value of the last step that a number has reached, as a CASE that halves the steps again and again.
 *
 * With a plain list, the conditions would be tried one by one for every row.
 */
export function caseTree(of: Fragment, before: Fragment, steps: readonly Step[]): Fragment {
  if (steps.length === 0) return before;
  const middle = Math.floor(steps.length / 2);
  const { from, value } = steps[middle] as Step;
  const left = caseTree(of, before, steps.slice(0, middle));
  const right = caseTree(of, value, steps.slice(middle + 1));
  return sql`case when ${of} < ${whole(from)} then ${left} else ${right} end`;
}
