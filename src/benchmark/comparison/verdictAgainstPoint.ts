import type { Better } from "../../kernel/measure.js";
import type { ComparisonReason } from "./comparisonReason.js";
import { hasTooLittleEvidence, type Limits } from "./limits.js";
import type { ReasonedVerdict } from "./verdict.js";

/**
 * Whether a value is better than a reference.
 *
 * Where there is an interval, it decides: better or worse when the reference lies outside it,
 * similar when it holds the reference and all of it lies within the tolerance, undetermined when it
 * reaches further. Without one, the tolerance alone decides; of records too few to have one, nothing.
 */
export function verdictAgainstPoint(
  value: number | null,
  reference: number,
  better: Better,
  interval: Limits,
  tolerance: number,
): ReasonedVerdict {
  if (value === null) return { verdict: "undetermined", reasons: ["no-value"] };
  if (hasTooLittleEvidence(interval)) return { verdict: "undetermined", reasons: ["small-sample"] };
  const near = tolerance * Math.abs(reference);
  const isNear = (limit: number): boolean => Math.abs(limit - reference) <= near;
  const { lower, upper } = interval;
  const isKnown = lower !== null && upper !== null;
  if (isKnown && lower <= reference && reference <= upper) {
    return isNear(lower) && isNear(upper)
      ? { verdict: "similar", reasons: [] }
      : { verdict: "undetermined", reasons: ["within-noise"] };
  }
  const reasons: ComparisonReason[] = isKnown ? [] : ["no-interval"];
  if (!isKnown && isNear(value)) return { verdict: "similar", reasons };
  if (better === "neither") {
    return { verdict: "undetermined", reasons: [...reasons, "no-direction"] };
  }
  const isHigher = isKnown ? lower > reference : value > reference;
  return { verdict: isHigher === (better === "higher") ? "better" : "worse", reasons };
}
