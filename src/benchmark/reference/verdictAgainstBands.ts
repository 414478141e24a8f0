import type { Observation } from "../../statistics/observation.js";
import { missingEvidence } from "../comparison/missingEvidence.js";
import { type ReasonedVerdict, undetermined, type Verdict } from "../comparison/verdict.js";
import type { BenchmarkBand } from "../definition/benchmarkBand.js";
import { bandIndex } from "./bandIndex.js";

/**
 * The verdict by the band that a value is in: "better" in the best band, "worse" in the worst band,
 * and "similar" in every other band.
 *
 * An interval decides only if both its ends lie in bands with the same verdict.
 */
export function verdictAgainstBands(
  own: Pick<Observation, "measure" | "interval">,
  bands: readonly BenchmarkBand[],
): ReasonedVerdict {
  const { measure, interval } = own;
  const { value, better } = measure;
  const missing = missingEvidence(own);
  if (value === null || missing !== undefined) return undetermined(missing ?? "no-value");
  const { lower, upper } = interval;
  const isKnown = lower !== null && upper !== null;
  const noInterval = isKnown ? [] : (["no-interval"] as const);
  if (better === "neither") return undetermined(...noInterval, "no-direction");
  const verdictAt = (point: number): Verdict => {
    const band = bandIndex(point, bands, better);
    const rank = better === "higher" ? band : bands.length - 1 - band;
    return rank === 0 ? "worse" : rank === bands.length - 1 ? "better" : "similar";
  };
  if (!isKnown) return { verdict: verdictAt(value), reasons: noInterval };
  const [atLower, atUpper] = [verdictAt(lower), verdictAt(upper)];
  return atLower === atUpper ? { verdict: atLower, reasons: [] } : undetermined("within-noise");
}
