import { placed } from "../../kernel/placed.js";
import type { Benchmark } from "./benchmark.js";
import { defineBenchmark } from "./defineBenchmark.js";

/** Checks a benchmark. Errors name the position of the benchmark, as in `benchmarks[3].value`. */
export function readBenchmark(place: string, benchmark: Benchmark): Benchmark {
  try {
    return defineBenchmark(benchmark);
  } catch (error) {
    throw placed(error, place, "benchmarks");
  }
}
