import type { Better } from "../../kernel/better.js";
import type { Observation } from "../../statistics/observation.js";
import type { ComparabilityAnswer } from "../comparability/comparabilityAnswer.js";
import { baseComparison } from "../comparison/baseComparison.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import type { Judgement } from "../comparison/judgement.js";
import { ratioToReference } from "../comparison/ratioToReference.js";
import type { Benchmark } from "../definition/benchmark.js";
import { benchmarkAge } from "./benchmarkAge.js";
import type { BenchmarkComparison } from "./benchmarkComparison.js";
import { benchmarkConfidence } from "./benchmarkConfidence.js";
import { benchmarkDoubts } from "./benchmarkDoubts.js";
import { type Percentile, percentileAmong, percentileReversed } from "./percentile.js";
import { verdictAgainstBenchmark } from "./verdictAgainstBenchmark.js";

/** How to compare with a benchmark, read from the options. */
interface BenchmarkJudgement {
  readonly judgement: Judgement;
  /** In epoch milliseconds. */
  readonly asOf: number | undefined;
  /** Why the caller compares the measure with a benchmark whose definition differs. */
  readonly mismatch?: string | undefined;
}

/** The comparison of a measure with a benchmark. Both have been read. */
export function comparisonWithBenchmark<Metric extends string>(
  own: Observation<Metric>,
  benchmark: Benchmark,
  { comparability, explanation, reasons: meaningReasons }: ComparabilityAnswer,
  { judgement, asOf, mismatch }: BenchmarkJudgement,
): BenchmarkComparison<Metric> {
  const { value, better } = own.measure;
  const { reference, band, pValue, ...decided } = verdictAgainstBenchmark(
    own,
    benchmark,
    judgement,
  );
  const base = baseComparison(own, decided, true);
  const isIndication = comparability === "mismatch";
  const age = benchmarkAge(benchmark, asOf);
  const reasons: readonly ComparisonReason[] = [
    ...base.reasons,
    ...meaningReasons,
    ...benchmarkDoubts(benchmark, reference, age),
    ...(base.isSampleAdequate === false ? (["small-sample"] as const) : []),
  ];
  // The distance from a censored figure is unknown.
  const known = benchmark.censored === undefined ? reference : null;
  const percentile =
    value === null || benchmark.quantiles === undefined
      ? null
      : percentileAmong(value, benchmark.quantiles);
  return {
    ...base,
    isIndication,
    comparability,
    reasons: [...new Set(reasons)],
    confidence: benchmarkConfidence(
      reasons,
      comparability === "exact",
      age,
      base.isSampleAdequate,
      benchmark,
    ),
    difference: value === null || known === null ? null : value - known,
    ratio: ratioToReference(value, known),
    benchmark,
    reference,
    age,
    percentile,
    performancePercentile: percentile && performancePercentile(percentile, better),
    band,
    zScore: zScore(value, benchmark),
    tolerance: judgement.tolerance,
    pValue,
    source: benchmark.source,
    explanation,
    ...(isIndication && mismatch !== undefined && { mismatch }),
  };
}

function performancePercentile(percentile: Percentile, better: Better): Percentile | null {
  if (better === "neither") return null;
  return better === "higher" ? percentile : percentileReversed(percentile);
}

function zScore(
  value: number | null,
  { value: mean, standardDeviation }: Benchmark,
): number | null {
  if (value === null || mean === undefined || standardDeviation === undefined) return null;
  return (value - mean) / standardDeviation;
}
