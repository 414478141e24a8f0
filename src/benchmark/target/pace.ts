/** How far a total has come in a period that is not over. */

import type { Measure } from "../../kernel/measure.js";
import type { PointTarget } from "./target.js";

export interface Pace {
  /** Where it would be by now, if it grew evenly. */
  readonly expectedByNow: number;
  /** Where it will be at the end, if it goes on as it did. */
  readonly projected: number;
  /** Whether it is as good as expected by now, or better. */
  readonly onPace: boolean;
}

/** How the value of a total compares with an even growth; `null` where no period is given. */
export function pace({ value, better }: Measure, target: PointTarget): Pace | null {
  if (value === null || target.period === undefined) return null;
  const { elapsed } = target.period;
  const start = target.baseline ?? 0;
  const expectedByNow = elapsed === 1 ? target.value : start + elapsed * (target.value - start);
  return {
    expectedByNow,
    projected: elapsed === 1 ? value : start + (value - start) / elapsed,
    onPace: better === "lower" ? value <= expectedByNow : value >= expectedByNow,
  };
}
