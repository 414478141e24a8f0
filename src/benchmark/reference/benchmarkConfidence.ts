import type { ComparisonReason } from "../comparison/comparisonReason.js";
import type { Confidence } from "../comparison/confidence.js";
import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkAge } from "./benchmarkAge.js";

/** How far a verdict can be trusted that came with these reasons. */
export function benchmarkConfidence(
  reasons: readonly ComparisonReason[],
  isExact: boolean,
  age: BenchmarkAge | null,
  isAdequate: boolean | null,
  { statistic }: Benchmark,
): Confidence {
  const doubts: readonly ComparisonReason[] = [
    "no-value",
    "no-interval",
    "definition-mismatch",
    "definition-unknown",
    "weak-source",
    "small-sample",
  ];
  if (reasons.some((reason) => doubts.includes(reason)) || age?.level === "stale") return "low";
  const isFresh = age === null ? statistic === "thresholds" : age.level === "fresh";
  return isExact && isFresh && isAdequate === true ? "high" : "medium";
}
