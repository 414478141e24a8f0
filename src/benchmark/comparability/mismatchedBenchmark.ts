import type { Benchmark } from "../definition/benchmark.js";

/** A figure of the same KPI that means something else. */
export interface MismatchedBenchmark {
  /** The figure. */
  readonly benchmark: Benchmark;
  /** The differences, in words. */
  readonly explanation: string;
}
