import type { Better } from "../../kernel/measure.js";
import type { BenchmarkBand } from "../definition/benchmark.js";

/** Which band a value is in, from 0; a value on the limit of two is in the better one. */
export function bandIndex(value: number, bands: readonly BenchmarkBand[], better: Better): number {
  const isBelow = ({ to }: BenchmarkBand): boolean =>
    to === undefined || (better === "lower" ? value <= to : value < to);
  return bands.findIndex(isBelow);
}
