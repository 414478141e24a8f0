import type { Measure } from "../../kernel/measure.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import { plainOptions } from "../comparison/plainOptions.js";
import type { Benchmark } from "../definition/benchmark.js";
import { defineBenchmark } from "../definition/defineBenchmark.js";
import type { ComparabilityAnswer } from "./comparabilityAnswer.js";
import { judgeComparability } from "./judgeComparability.js";
import { meaningDifferences } from "./meaningDifference.js";
import { ownMarketNames, readOwnMarket } from "./ownMarket.js";

/** The caller's own industry, region and channel. */
export interface ComparabilityOptions {
  /** Your own industry, as the benchmark or its publisher calls it. */
  readonly industry?: string | undefined;
  /** Your own region. */
  readonly region?: string | undefined;
  /** Your own channel. */
  readonly channel?: string | undefined;
}

/**
 * Whether a measure and a benchmark mean the same, so that a difference between them has a meaning.
 *
 *     "exact"        same metric, unit, currency and definition
 *     "compatible"   the same, but of another industry, region or channel than your own, or
 *                    one by visit and the other by visitor
 *     "unknown"      one side states its definition, the other does not
 *     "mismatch"     metric, unit, currency or definition differ
 *
 * @param measure - A measure of any KPI.
 * @param benchmark - A published figure, or one of your own.
 * @param options - Your own industry, region and channel.
 * @returns The answer, with reasons and an explanation.
 * @throws {@link InputError} If the arguments are not a measure and a benchmark, or the options are
 * not a plain object.
 *
 * @example
 * const left = bounceRate({ bouncedSessions: 450, sessions: 1000, rule: "not-engaged" });
 * const { benchmarks } = findBenchmarks({ metric: "bounceRate" });
 * comparability(left, benchmarks[0]).comparability; // "mismatch"
 * comparability({ ...left, definition: { rule: "single-page" } }, benchmarks[0]).comparability; // "exact"
 */
export function comparability(
  measure: Measure,
  benchmark: Benchmark,
  options?: ComparabilityOptions,
): ComparabilityAnswer {
  const fields = plainOptions(options, ownMarketNames);
  const checked = checkMeasure("measure", measure);
  const figure = defineBenchmark(benchmark);
  const market = readOwnMarket(fields);
  return judgeComparability(meaningDifferences(checked, figure), figure, market);
}
