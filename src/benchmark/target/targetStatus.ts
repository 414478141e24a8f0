import type { Observation } from "../../statistics/observation.js";
import { missingEvidence } from "../comparison/missingEvidence.js";
import type { PointTarget } from "./pointTarget.js";
import type { RangeTarget } from "./rangeTarget.js";

/** Whether a target is met; "within noise" if chance could turn the answer. */
export type TargetStatus =
  | "met"
  | "met-within-noise"
  | "missed-within-noise"
  | "missed"
  | "unknown";

/** Whether a target value is reached. */
export function pointStatus(own: Observation, target: PointTarget): TargetStatus {
  const { better } = own.measure;
  if (better === "neither") return "unknown";
  const status = rangeStatus(
    own,
    better === "higher"
      ? { from: target.value, to: Number.POSITIVE_INFINITY }
      : { from: Number.NEGATIVE_INFINITY, to: target.value },
  );
  const elapsed = target.period?.elapsed ?? 1;
  // A total only grows, so it can still reach a target, and it can no longer miss a target that it
  // has reached.
  const isSettled = status.startsWith(better === "higher" ? "met" : "missed");
  return elapsed === 1 || isSettled ? status : "unknown";
}

/** Whether a value lies in a range, both ends included. */
export function rangeStatus(own: Observation, { from, to }: RangeTarget): TargetStatus {
  const { measure, interval } = own;
  const { value } = measure;
  if (value === null || missingEvidence(own) !== undefined) return "unknown";
  const { lower, upper } = interval;
  const [least, most] = lower === null || upper === null ? [value, value] : [lower, upper];
  if (least >= from && most <= to) return "met";
  if (least > to || most < from) return "missed";
  return value >= from && value <= to ? "met-within-noise" : "missed-within-noise";
}
