import type { Better } from "../../kernel/measure.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import { hasTooLittleEvidence, type Limits } from "../comparison/limits.js";
import { type ReasonedVerdict } from "../comparison/verdict.js";
import type { Zone } from "./zone.js";

/**
 * Whether a value is better than all of a zone, or worse.
 *
 * What reaches into a range is similar to it where all of it lies there, give or take the
 * tolerance; what reaches to where the reference may be is undetermined.
 */
export function verdictAgainstZone(
  value: number,
  { low, high, isRange }: Zone,
  better: Better,
  interval: Limits,
  tolerance: number,
): ReasonedVerdict {
  if (hasTooLittleEvidence(interval)) return { verdict: "undetermined", reasons: ["small-sample"] };
  const { lower: least, upper: most } = interval;
  const isKnown = least !== null && most !== null;
  const [lower, upper] = isKnown ? [least, most] : [value, value];
  const lowNear = low - tolerance * Math.abs(low);
  const highNear = high + tolerance * Math.abs(high);
  const isAbove = lower > (isKnown ? high : highNear);
  const isBelow = upper < (isKnown ? low : lowNear);
  const reasons: readonly ComparisonReason[] = isKnown ? [] : ["no-interval"];
  if (!isAbove && !isBelow) {
    if (!isRange) return { verdict: "undetermined", reasons: [...reasons, "censored"] };
    return lower >= lowNear && upper <= highNear
      ? { verdict: "similar", reasons }
      : { verdict: "undetermined", reasons: ["within-noise"] };
  }
  if (better === "neither") {
    return { verdict: "undetermined", reasons: [...reasons, "no-direction"] };
  }
  return { verdict: isAbove === (better === "higher") ? "better" : "worse", reasons };
}
