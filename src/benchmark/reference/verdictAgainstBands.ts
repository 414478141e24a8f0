import type { Better } from "../../kernel/measure.js";
import { hasTooLittleEvidence, type Limits } from "../comparison/limits.js";
import type { Verdict } from "../comparison/verdict.js";
import { type ReasonedVerdict } from "../comparison/verdict.js";
import type { BenchmarkBand } from "../definition/benchmark.js";
import { bandIndex } from "./bandIndex.js";

/**
 * The best band is better, the worst is worse, and those between are similar.
 *
 * An interval decides only where both its ends say the same.
 */
export function verdictAgainstBands(
  value: number,
  bands: readonly BenchmarkBand[],
  better: Better,
  interval: Limits,
): ReasonedVerdict {
  if (hasTooLittleEvidence(interval)) return { verdict: "undetermined", reasons: ["small-sample"] };
  const { lower, upper } = interval;
  const isKnown = lower !== null && upper !== null;
  const noInterval = isKnown ? [] : (["no-interval"] as const);
  if (better === "neither") {
    return { verdict: "undetermined", reasons: [...noInterval, "no-direction"] };
  }
  const verdictAt = (point: number): Verdict => {
    const band = bandIndex(point, bands, better);
    const rank = better === "higher" ? band : bands.length - 1 - band;
    return rank === 0 ? "worse" : rank === bands.length - 1 ? "better" : "similar";
  };
  if (!isKnown) return { verdict: verdictAt(value), reasons: noInterval };
  const [one, other] = [verdictAt(lower), verdictAt(upper)];
  return one === other
    ? { verdict: one, reasons: [] }
    : { verdict: "undetermined", reasons: ["within-noise"] };
}
