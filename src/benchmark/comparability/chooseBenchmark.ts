import type { Measure } from "../../kernel/measure.js";
import type { Comparability } from "../comparison/comparability.js";
import type { Benchmark } from "../definition/benchmark.js";
import { tiers } from "../definition/tier.js";
import type { ComparabilityAnswer } from "./comparabilityAnswer.js";
import { judgeComparability } from "./judgeComparability.js";
import { meaningDifferences } from "./meaningDifference.js";
import type { MismatchedBenchmark } from "./mismatchedBenchmark.js";
import type { OwnMarket } from "./ownMarket.js";

/** A figure, and whether it means the same as the measure. */
interface JudgedBenchmark {
  readonly benchmark: Benchmark;
  readonly answer: ComparabilityAnswer;
}

interface BenchmarkChoice {
  /** The figure to compare with, if a figure means the same. */
  readonly chosen?: JudgedBenchmark;
  /** The number of other figures that mean the same. */
  readonly others: number;
  readonly mismatches: readonly MismatchedBenchmark[];
}

/** All answers, the best first. */
const comparabilities: readonly Comparability[] = ["exact", "compatible", "unknown"];

/**
 * Chooses among figures. The most comparable figure comes first, then a figure of no segment, then
 * the newest figure, then the best source, and then a median before a mean.
 */
export function chooseBenchmark(
  measure: Measure,
  benchmarks: readonly Benchmark[],
  market: OwnMarket,
): BenchmarkChoice {
  const judged = benchmarks
    .map((benchmark) => ({
      benchmark,
      text: JSON.stringify(benchmark),
      answer: judgeComparability(meaningDifferences(measure, benchmark), benchmark, market),
    }))
    // If figures are equal in everything else, their text decides, so that their order in the input
    // does not matter.
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  const [chosen, ...others] = judged
    .filter(({ answer }) => answer.comparability !== "mismatch")
    .sort(byPreference);
  return {
    ...(chosen && { chosen }),
    others: others.length,
    mismatches: judged
      .filter(({ answer }) => answer.comparability === "mismatch")
      .map(({ benchmark, answer: { explanation } }) => ({ benchmark, explanation })),
  };
}

function byPreference(a: JudgedBenchmark, b: JudgedBenchmark): number {
  return (
    comparabilities.indexOf(a.answer.comparability) -
      comparabilities.indexOf(b.answer.comparability) ||
    Number(isOfSegment(a.benchmark)) - Number(isOfSegment(b.benchmark)) ||
    lastYear(b.benchmark) - lastYear(a.benchmark) ||
    tiers.indexOf(a.benchmark.source.tier) - tiers.indexOf(b.benchmark.source.tier) ||
    Number(isMean(a.benchmark)) - Number(isMean(b.benchmark))
  );
}

/** The last year of the data; a figure without years is older than all others. */
function lastYear({ dataYears }: Benchmark): number {
  return dataYears?.to ?? 0;
}

function isOfSegment({ segment }: Benchmark): boolean {
  return segment !== undefined;
}

/** Whether a figure is a mean, which a few large values raise above the median. */
function isMean({ statistic }: Benchmark): boolean {
  return statistic === "mean";
}
