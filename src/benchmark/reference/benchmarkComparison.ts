import type { Comparison } from "../comparison/comparison.js";
import type { Benchmark, BenchmarkSource } from "../definition/benchmark.js";
import type { BenchmarkAge } from "./benchmarkAge.js";
import type { Percentile } from "./percentile.js";

/** A measure beside a benchmark. */
export interface BenchmarkComparison<Metric extends string = string> extends Comparison<Metric> {
  /** What it was compared with. */
  readonly benchmark: Benchmark;
  /** The single number that stands for it: of a range the nearest in it; `null` where there is none. */
  readonly reference: number | null;
  /** How old its data is; `null` where nobody says as of when, or when the data is from. */
  readonly age: BenchmarkAge | null;
  /** Which percentage of the others the value leaves below it; `null` without quantiles. */
  readonly percentile: Percentile | null;
  /** Which percentage does worse: the percentile, turned over where lower is better. */
  readonly performancePercentile: Percentile | null;
  /** The band that the value is in, or its side of a range: below, within, above. */
  readonly band: string | null;
  /** How many standard deviations the value is above the mean, where one was published. */
  readonly zScore: number | null;
  /** Up to which share of the reference a difference is none worth the name. */
  readonly tolerance: number;
  /** How often chance alone makes a difference as large, where both sides have counts. */
  readonly pValue: number | null;
  /** Who says so. */
  readonly source: BenchmarkSource;
  /** Why the two do not quite mean the same, in words; empty where they do. {@link explainComparison} puts all of it into words. */
  readonly explanation: string;
  /** Why two things that do not mean the same were compared, where they were. */
  readonly mismatch?: string;
}
