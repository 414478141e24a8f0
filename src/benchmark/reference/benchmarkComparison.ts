import type { Comparison } from "../comparison/comparison.js";
import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkSource } from "../definition/benchmarkSource.js";
import type { BenchmarkAge } from "./benchmarkAge.js";
import type { Percentile } from "./percentile.js";

/** How a measure compares with a benchmark. */
export interface BenchmarkComparison<Metric extends string = string> extends Comparison<Metric> {
  /** The benchmark compared with. */
  readonly benchmark: Benchmark;
  /**
   * The single number that stands for the benchmark; for a range, the number in it that is nearest
   * to the value. `null` if there is no such number.
   */
  readonly reference: number | null;
  /** The age of the benchmark's data; `null` without the option `asOf`, or without the years of the data. */
  readonly age: BenchmarkAge | null;
  /** The percentage of others that are below the value; `null` without quantiles. */
  readonly percentile: Percentile | null;
  /** The percentage of others that are worse: the percentile, counted from the other end if lower is better. */
  readonly performancePercentile: Percentile | null;
  /** The band that the value is in; for a range, whether the value is below, within or above it. */
  readonly band: string | null;
  /**
   * How many standard deviations the value is above the mean, if a standard deviation was
   * published.
   */
  readonly zScore: number | null;
  /** The share of the reference up to which differences count as equal. */
  readonly tolerance: number;
  /** The p-value of the difference, if both sides have counts. */
  readonly pValue: number | null;
  /** The source of the benchmark. */
  readonly source: BenchmarkSource;
  /**
   * Why the two sides do not mean exactly the same, in words; empty if they do.
   * {@link explainComparison} puts the whole comparison into words.
   */
  readonly explanation: string;
  /** Why the caller compares the measure with a benchmark whose definition differs. */
  readonly mismatch?: string;
}
