import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkFallback } from "./benchmarkFallback.js";

/** What {@link findBenchmarks} found. */
export interface FoundBenchmarks<Metric extends string = string> {
  /** The benchmarks: one's own first, then by the last year of their data, newest first. */
  readonly benchmarks: readonly Benchmark<Metric>[];
  /** Where they are not quite what was asked for. */
  readonly fallbacks: readonly BenchmarkFallback[];
}
