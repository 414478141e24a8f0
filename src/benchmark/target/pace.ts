import type { Measure } from "../../kernel/measure.js";
import type { PointTarget } from "./pointTarget.js";

/** How a total compares with even growth, while its period is not over. */
export interface Pace {
  /** The value that the total would have by now if it grew evenly towards the target. */
  readonly expectedByNow: number;
  /** The value at the end of the period if the total keeps growing at its rate so far. */
  readonly projected: number;
  /** Whether the value is as good as expected by now, or better. */
  readonly onPace: boolean;
}

/** The pace of a total; `null` without a value or a period. */
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
