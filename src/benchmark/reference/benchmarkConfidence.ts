import type { ComparisonReason } from "../comparison/comparisonReason.js";
import type { Confidence } from "../comparison/confidence.js";
import { isReservation } from "../comparison/isReservation.js";
import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkAge } from "./benchmarkAge.js";

/** The reasons of which each makes the confidence low. */
const graveReasons: readonly ComparisonReason[] = [
  "no-value",
  "no-interval",
  "definition-mismatch",
  "definition-unknown",
  "weak-source",
  "small-sample",
];

/** How far a verdict with these reasons can be trusted. */
export function benchmarkConfidence(
  reasons: readonly ComparisonReason[],
  isExact: boolean,
  age: BenchmarkAge | null,
  isSampleAdequate: boolean | null,
  { statistic }: Benchmark,
): Confidence {
  if (age?.level === "stale" || reasons.some((reason) => graveReasons.includes(reason))) {
    return "low";
  }
  const isFresh = age === null ? statistic === "thresholds" : age.level === "fresh";
  const isCertain = isExact && isFresh && isSampleAdequate === true;
  return isCertain && !reasons.some(isReservation) ? "high" : "medium";
}
