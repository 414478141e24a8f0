import { checkOptions, isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";
import { placed } from "../../kernel/placed.js";
import { instant, type Timestamp } from "../../kernel/timestamp.js";
import { confidenceInterval } from "../../statistics/confidenceInterval.js";
import {
  type ComparabilityOptions,
  judgeComparability,
  readOwnMarket,
} from "../comparability/comparability.js";
import { differenceInWords, meaningDifferences } from "../comparability/meaningDifference.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import { isSampleAdequate } from "../comparison/isSampleAdequate.js";
import { plainComparison } from "../comparison/plainComparison.js";
import { ratioToReference } from "../comparison/ratioToReference.js";
import { readCertainty } from "../comparison/readCertainty.js";
import { type ToleranceOptions } from "../comparison/toleranceOptions.js";
import type { Benchmark } from "../definition/benchmark.js";
import { defineBenchmark } from "../definition/defineBenchmark.js";
import { textIfAny } from "../definition/fields.js";
import { benchmarkAge } from "./benchmarkAge.js";
import type { BenchmarkComparison } from "./benchmarkComparison.js";
import { benchmarkConfidence } from "./benchmarkConfidence.js";
import { benchmarkDoubts } from "./benchmarkDoubts.js";
import { type Percentile, percentileAmong, percentileReversed } from "./percentile.js";
import { verdictAgainstBenchmark } from "./verdictAgainstBenchmark.js";

/** How to compare with a benchmark. */
export interface CompareToBenchmarkOptions extends ToleranceOptions, ComparabilityOptions {
  /** As of when, which says how old the benchmark is. */
  readonly asOf?: Timestamp | undefined;
  /** Why to compare with a benchmark that means something else, as an indication. */
  readonly allowMismatch?: string | undefined;
}

/**
 * How a KPI stands beside a published figure or one of your own, and how far that can be trusted.
 *
 *     a single figure   its interval against the figure; gap and tolerance where it has none
 *     with its counts   the interval of the difference of both
 *     quantiles         a percentile, and the verdict against the median
 *     a range           below, within or above; within is similar
 *     thresholds        a band; the best is better, the worst is worse, those between are similar
 *
 * `"undetermined"` is an answer: chance alone could make the difference. What means something else
 * is refused, unless `allowMismatch` says why to compare all the same; the verdict is then an
 * indication. Units and currencies that differ are refused in any case. Few observations only
 * lower the confidence, so that a better measure never gets a worse verdict.
 *
 * @param measure - A measure of any KPI.
 * @param benchmark - A published figure of {@link findBenchmarks}, or one's own.
 * @param options - As of when, how sure, where one stands oneself.
 * @returns The comparison, as plain data.
 * @throws {@link InputError} If the measure or the benchmark is none, or the two do not mean the same.
 *
 * @example
 * const engaged = sessionEngagementRate({ engagedSessions: 80, sessions: 160 });
 * const sector = defineBenchmark({
 *   metric: "sessionEngagementRate",
 *   industry: "retail",
 *   statistic: "median",
 *   value: 0.56,
 *   unit: "fraction",
 *   dataYears: { from: 2025, to: 2025 },
 *   source: { title: "Sector report", tier: "primary" },
 * });
 * const { verdict, interval, reasons } = compareToBenchmark(engaged, sector, { asOf: "2026-03-01" });
 * verdict; // "undetermined"
 * [interval.lower, interval.upper]; // [0.4234392476991226, 0.5765607523008774]
 * reasons; // ["within-noise"]
 */
export function compareToBenchmark<Metric extends string>(
  measure: Measure<Metric>,
  benchmark: Benchmark,
  options?: CompareToBenchmarkOptions,
): BenchmarkComparison<Metric> {
  checkOptions(options);
  const { sure, tolerance } = readCertainty(options);
  const asOf = options?.asOf === undefined ? undefined : instant("asOf", options.asOf);
  const where = readOwnMarket(options);
  const why = textIfAny(isPlainObject(options) ? options : {}, "allowMismatch");
  const { metric, value, better, currency, definition } = checkMeasure("measure", measure);
  const other = checked(benchmark);
  checkMeaning(measure, other, why);
  const fit = judgeComparability(measure, other, where);
  const isIndication = fit.comparability === "mismatch";
  const interval = confidenceInterval(measure, sure);
  const decided = verdictAgainstBenchmark(measure, other, interval, tolerance, sure);
  const { reference, band, pValue, verdict } = decided;
  const age = benchmarkAge(other, asOf);
  const isAdequate = isSampleAdequate(measure);
  const isGap = other.censored === undefined;
  const ranked =
    value === null || other.quantiles === undefined
      ? null
      : percentileAmong(value, other.quantiles);
  const reasons: readonly ComparisonReason[] = [
    ...decided.reasons,
    ...fit.reasons,
    ...benchmarkDoubts(other, reference, age),
    ...(isAdequate === false ? (["small-sample"] as const) : []),
  ];
  return plainComparison<BenchmarkComparison<Metric>>({
    metric,
    value,
    better,
    ...(currency !== undefined && { currency }),
    ...(definition !== undefined && { definition }),
    verdict,
    isIndication,
    comparability: fit.comparability,
    reasons: [...new Set(reasons)],
    confidence: benchmarkConfidence(reasons, fit.comparability === "exact", age, isAdequate, other),
    isSampleAdequate: isAdequate,
    interval,
    difference: value === null || reference === null || !isGap ? null : value - reference,
    ratio: isGap ? ratioToReference(value, reference) : null,
    benchmark: other,
    reference,
    age,
    percentile: ranked,
    performancePercentile: ranked && performance(ranked, better),
    band,
    zScore: zScoreOf(value, other),
    tolerance,
    pValue,
    source: other.source,
    explanation: fit.explanation,
    ...(isIndication && why !== undefined && { mismatch: why }),
  });
}

function checked(benchmark: Benchmark): Benchmark {
  try {
    return defineBenchmark(benchmark);
  } catch (error) {
    throw placed(error, "benchmark", "benchmarks");
  }
}

/** Throws where the two do not mean the same, unless it is said why to compare them all the same. */
function checkMeaning(measure: Measure, benchmark: Benchmark, why: string | undefined): void {
  for (const difference of meaningDifferences(measure, benchmark).differences) {
    const { field, name, own, other } = difference;
    if (why !== undefined && (field === "metric" || field === "definition")) continue;
    const label = field === "definition" ? `${name} ` : "";
    throw new InputError(
      `benchmark.${field}`,
      `${label}${String(other)}`,
      `${label}${String(own)}, as in the measure: ${differenceInWords(difference)}`,
    );
  }
}

function performance(percentile: Percentile, better: Measure["better"]): Percentile | null {
  if (better === "neither") return null;
  return better === "higher" ? percentile : percentileReversed(percentile);
}

function zScoreOf(
  value: number | null,
  { value: mean, standardDeviation }: Benchmark,
): number | null {
  if (value === null || mean === undefined || standardDeviation === undefined) return null;
  return (value - mean) / standardDeviation;
}
