import type { Better } from "../kernel/measure.js";
import type { BenchmarkBand } from "./benchmark.js";
import type { Verdict } from "./comparison.js";
import { type Decided, type Limits, saysNothing } from "./verdictOf.js";

/** Which band a value is in, from 0; a value on the limit of two is in the better one. */
export function bandOf(value: number, bands: readonly BenchmarkBand[], better: Better): number {
  const isBelow = ({ to }: BenchmarkBand): boolean =>
    to === undefined || (better === "lower" ? value <= to : value < to);
  return bands.findIndex(isBelow);
}

/**
 * The best band is better, the worst is worse, and those between are similar.
 *
 * An interval decides only where both its ends say the same.
 */
export function verdictOfBands(
  value: number,
  bands: readonly BenchmarkBand[],
  better: Better,
  interval: Limits,
): Decided {
  if (saysNothing(interval)) return { verdict: "undetermined", reasons: ["small-sample"] };
  const { lower, upper } = interval;
  const isKnown = lower !== null && upper !== null;
  const noInterval = isKnown ? [] : (["no-interval"] as const);
  if (better === "neither") {
    return { verdict: "undetermined", reasons: [...noInterval, "no-direction"] };
  }
  const verdictAt = (point: number): Verdict => {
    const band = bandOf(point, bands, better);
    const rank = better === "higher" ? band : bands.length - 1 - band;
    return rank === 0 ? "worse" : rank === bands.length - 1 ? "better" : "similar";
  };
  if (!isKnown) return { verdict: verdictAt(value), reasons: noInterval };
  const [one, other] = [verdictAt(lower), verdictAt(upper)];
  return one === other
    ? { verdict: one, reasons: [] }
    : { verdict: "undetermined", reasons: ["within-noise"] };
}
