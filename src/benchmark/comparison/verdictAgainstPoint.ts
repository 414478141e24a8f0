import type { Observation } from "../../statistics/observation.js";
import type { ComparisonReason } from "./comparisonReason.js";
import { missingEvidence } from "./missingEvidence.js";
import { type ReasonedVerdict, undetermined } from "./verdict.js";

/**
 * Whether a value is better than a reference.
 *
 * An interval decides: better or worse if the reference lies outside it, similar if it contains the
 * reference and lies within the tolerance, undetermined if it reaches further. Without an interval
 * the tolerance decides alone; if the interval is missing because there are too few records,
 * nothing decides.
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
