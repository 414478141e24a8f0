import type { Better } from "../../kernel/better.js";
import type { BenchmarkBand } from "../definition/benchmarkBand.js";

/**
 * The index of the band that contains a value. A value on the limit of two bands is in the better
 * band.
 */
export function bandIndex(value: number, bands: readonly BenchmarkBand[], better: Better): number {
  return bands.findIndex(
    ({ to }) => to === undefined || (better === "lower" ? value <= to : value < to),
  );
}
