import type { Measure } from "../../kernel/measure.js";
import { hasTooLittleEvidence, type Limits } from "../comparison/limits.js";
import type { PointTarget, RangeTarget } from "./target.js";

/** Whether a target is met, and whether noise leaves that open. */
export type TargetStatus =
  | "met"
  | "met-within-noise"
  | "missed-within-noise"
  | "missed"
  | "unknown";

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
  if (value === null || hasTooLittleEvidence(limits)) return "unknown";
  const { lower, upper } = limits;
  const [least, most] = lower === null || upper === null ? [value, value] : [lower, upper];
  if (least >= from && most <= to) return "met";
  if (least > to || most < from) return "missed";
  return value >= from && value <= to ? "met-within-noise" : "missed-within-noise";
}
