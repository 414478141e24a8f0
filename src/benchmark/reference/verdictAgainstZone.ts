import type { Observation } from "../../statistics/observation.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import { missingEvidence } from "../comparison/missingEvidence.js";
import { type ReasonedVerdict, undetermined } from "../comparison/verdict.js";
import type { Zone } from "./zone.js";

/**
 * Whether a value is better or worse than every value of a zone.
 *
 * If the zone is a range, a value is similar to it if the whole interval of the value lies in the
 * range, widened by the tolerance. If the reference is a number somewhere in the zone, a value
 * whose interval reaches into the zone is undetermined.
 */
export function verdictAgainstZone(
  own: Pick<Observation, "measure" | "interval">,
  { low, high, isRange }: Zone,
  tolerance: number,
): ReasonedVerdict {
  const { measure, interval } = own;
  const { value, better } = measure;
  const missing = missingEvidence(own);
  if (value === null || missing !== undefined) return undetermined(missing ?? "no-value");
  const { lower: least, upper: most } = interval;
  const isKnown = least !== null && most !== null;
  const [lower, upper] = isKnown ? [least, most] : [value, value];
  const lowNear = low - tolerance * Math.abs(low);
  const highNear = high + tolerance * Math.abs(high);
  const isAbove = lower > (isKnown ? high : highNear);
  const isBelow = upper < (isKnown ? low : lowNear);
  const reasons: readonly ComparisonReason[] = isKnown ? [] : ["no-interval"];
  if (!isAbove && !isBelow) {
    if (!isRange) return undetermined(...reasons, "censored");
    return lower >= lowNear && upper <= highNear
      ? { verdict: "similar", reasons }
      : undetermined("within-noise");
  }
  if (better === "neither") return undetermined(...reasons, "no-direction");
  return { verdict: isAbove === (better === "higher") ? "better" : "worse", reasons };
}
