import type { Observation } from "../../statistics/observation.js";
import type { ComparisonReason } from "./comparisonReason.js";
import { missingEvidence } from "./missingEvidence.js";
import { type ReasonedVerdict, undetermined } from "./verdict.js";

/**
 * Whether a value is better than a reference.
 *
 * If the value has an interval, the interval decides. The value is better or worse if the reference
 * lies outside the interval. It is similar if the interval contains the reference and lies within
 * the tolerance around it, and undetermined if the interval reaches further. Without an interval,
 * only the tolerance decides. If the interval is missing because there are too few records, the
 * value is undetermined.
 */
export function verdictAgainstPoint(
  own: Pick<Observation, "measure" | "interval">,
  reference: number,
  tolerance: number,
): ReasonedVerdict {
  const { measure, interval } = own;
  const { value, better } = measure;
  const missing = missingEvidence(own);
  if (value === null || missing !== undefined) return undetermined(missing ?? "no-value");
  const near = tolerance * Math.abs(reference);
  const isNear = (limit: number): boolean => Math.abs(limit - reference) <= near;
  const { lower, upper } = interval;
  const isKnown = lower !== null && upper !== null;
  if (isKnown && lower <= reference && reference <= upper) {
    return isNear(lower) && isNear(upper)
      ? { verdict: "similar", reasons: [] }
      : undetermined("within-noise");
  }
  const reasons: ComparisonReason[] = isKnown ? [] : ["no-interval"];
  if (!isKnown && isNear(value)) return { verdict: "similar", reasons };
  if (better === "neither") return undetermined(...reasons, "no-direction");
  const isHigher = isKnown ? lower > reference : value > reference;
  return { verdict: isHigher === (better === "higher") ? "better" : "worse", reasons };
}
