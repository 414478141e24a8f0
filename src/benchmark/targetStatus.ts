import type { Measure } from "../kernel/measure.js";
import type { PointTarget, RangeTarget } from "./readTarget.js";
import { type Limits, saysNothing } from "./verdictOf.js";

/** Whether a target is met, and whether noise leaves that open. */
export type TargetStatus =
  | "met"
  | "met-within-noise"
  | "missed-within-noise"
  | "missed"
  | "unknown";

/** How far a total has come in a period that is not over. */
export interface Pace {
  /** Where it would be by now, if it grew evenly. */
  readonly expectedByNow: number;
  /** Where it will be at the end, if it goes on as it did. */
  readonly projected: number;
  /** Whether it is as good as expected by now, or better. */
  readonly onPace: boolean;
}

/** Whether one value is reached. */
export function pointStatus(
  { value, better }: Measure,
  target: PointTarget,
  interval: Limits,
): TargetStatus {
  if (value === null || better === "neither") return "unknown";
  const ends =
    better === "higher"
      ? { from: target.value, to: Infinity }
      : { from: -Infinity, to: target.value };
  const status = rangeStatus(value, ends, interval);
  const elapsed = target.period?.elapsed ?? 1;
  // What grows can still reach a target, and can no longer miss one that it has reached.
  const isSettled = status.startsWith(better === "higher" ? "met" : "missed");
  return elapsed === 1 || isSettled ? status : "unknown";
}

/** Whether a value lies in a range, both ends included. */
export function rangeStatus(
  value: number | null,
  { from, to }: RangeTarget,
  limits: Limits,
): TargetStatus {
  if (value === null || saysNothing(limits)) return "unknown";
  const { lower, upper } = limits;
  const [least, most] = lower === null || upper === null ? [value, value] : [lower, upper];
  if (least >= from && most <= to) return "met";
  if (least > to || most < from) return "missed";
  return value >= from && value <= to ? "met-within-noise" : "missed-within-noise";
}

/** How the value of a total compares with an even growth; `null` where no period is given. */
export function paceOf({ value, better }: Measure, target: PointTarget): Pace | null {
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
