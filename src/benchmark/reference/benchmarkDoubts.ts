import type { ComparisonReason } from "../comparison/comparisonReason.js";
import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkAge } from "./benchmarkAge.js";

/** The reasons to doubt a benchmark itself. */
export function benchmarkDoubts(
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
