import type { BenchmarkAge } from "./ageOf.js";
import type { Benchmark } from "./benchmark.js";
import type { ComparisonReason, Confidence } from "./comparison.js";

/** What is known against a benchmark itself. */
export function doubtsOf(
  { statistic, source, censored }: Benchmark,
  reference: number | null,
  age: BenchmarkAge | null,
): readonly ComparisonReason[] {
  const reasons: ComparisonReason[] = [];
  if (reference === 0) reasons.push("zero-reference");
  if (statistic === "mean") reasons.push("mean-not-median");
  if (censored !== undefined) reasons.push("censored");
  // A threshold does not age.
  if (age === null && statistic !== "thresholds") reasons.push("age-unknown");
  if (age !== null && age.level !== "fresh") reasons.push("old-data");
  if (source.tier === "secondary" || source.tier === "rule of thumb") reasons.push("weak-source");
  return reasons;
}

/** How far a verdict can be trusted that came with these reasons. */
export function confidenceIn(
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
