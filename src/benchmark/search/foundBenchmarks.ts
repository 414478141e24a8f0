import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkFallback } from "./benchmarkFallback.js";

/** The result of {@link findBenchmarks}. */
export interface FoundBenchmarks<Metric extends string = string> {
  /**
   * The benchmarks: your own first, then those of the KPI's usual definition (store visits before
   * clicks, carts before items), each by the last year of their data, newest first.
   */
  readonly benchmarks: readonly Benchmark<Metric>[];
  /** The fields in which the benchmarks have another name than the one that was asked for. */
  readonly fallbacks: readonly BenchmarkFallback[];
  /**
   * The industries of which there are benchmarks of the KPI, in alphabetical order: those that you
   * can ask for, with the same other fields of the query.
   */
  readonly industries: readonly string[];
}
