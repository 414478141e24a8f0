import type { Measure } from "../../kernel/measure.js";
import type { Comparability } from "../comparison/comparability.js";
import type { Benchmark } from "../definition/benchmark.js";
import { tiers } from "../definition/tier.js";
import { type ComparabilityOptions, judgeComparability } from "./comparability.js";
import type { MismatchedBenchmark } from "./mismatchedBenchmark.js";

/** The figure to compare with, and those that it was chosen before. */
interface ChosenBenchmark {
  readonly benchmark?: Benchmark;
  /** How many others would have done. */
  readonly others: number;
  readonly mismatches: readonly MismatchedBenchmark[];
}

const comparabilities: readonly Comparability[] = ["exact", "compatible", "unknown"];

/** Of several figures, the most comparable one, of no segment, the newest, the best read, a median. */
export function chooseBenchmark(
  measure: Measure,
  benchmarks: readonly Benchmark[],
  where: ComparabilityOptions,
): ChosenBenchmark {
  const judged = benchmarks
    .map((benchmark) => ({
      benchmark,
      text: JSON.stringify(benchmark),
      ...judgeComparability(measure, benchmark, where),
    }))
    // The text decides what nothing else does, so that the order they came in does not.
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  const fitting = judged.filter((one) => one.comparability !== "mismatch");
  const ranked = fitting.sort(
    (a, b) =>
      comparabilities.indexOf(a.comparability) - comparabilities.indexOf(b.comparability) ||
      // Nobody asked for a segment.
      Number(isOfSegment(a.benchmark)) - Number(isOfSegment(b.benchmark)) ||
      yearOf(b.benchmark) - yearOf(a.benchmark) ||
      tiers.indexOf(a.benchmark.source.tier) - tiers.indexOf(b.benchmark.source.tier) ||
      Number(isMean(a.benchmark)) - Number(isMean(b.benchmark)),
  );
  return {
    ...(ranked[0] && { benchmark: ranked[0].benchmark }),
    others: Math.max(ranked.length - 1, 0),
    mismatches: judged
      .filter((one) => one.comparability === "mismatch")
      .map(({ benchmark, explanation }) => ({ benchmark, explanation })),
  };
}

/** The last year of its data; a figure that does not say is older than all that do. */
function yearOf({ dataYears }: Benchmark): number {
  return dataYears?.to ?? 0;
}

function isOfSegment({ segment }: Benchmark): boolean {
  return segment !== undefined;
}

/** What most companies reach is less than a mean that a few of them raise. */
function isMean({ statistic }: Benchmark): boolean {
  return statistic === "mean";
}
