import { placed } from "../../kernel/placed.js";
import type { Observation } from "../../statistics/observation.js";
import { chooseBenchmark } from "../comparability/chooseBenchmark.js";
import type { OwnMarket } from "../comparability/ownMarket.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import type { Judgement } from "../comparison/judgement.js";
import { plainComparison } from "../comparison/plainComparison.js";
import type { Benchmark } from "../definition/benchmark.js";
import { comparisonWithPast } from "../past/comparisonWithPast.js";
import type { PastPeriod } from "../past/pastPeriod.js";
import type { SeriesEnd } from "../past/seriesEnd.js";
import { comparisonWithPeers } from "../peers/comparisonWithPeers.js";
import type { Peer } from "../peers/peer.js";
import { comparisonWithBenchmark } from "../reference/comparisonWithBenchmark.js";
import { comparisonWithTarget } from "../target/comparisonWithTarget.js";
import type { Target } from "../target/target.js";
import { judgeStanding } from "./judgeStanding.js";
import type { ScorecardComparisons } from "./scorecardComparisons.js";
import type { ScorecardRow } from "./scorecardRow.js";

/** What one KPI can be compared with. */
interface RowReferences {
  readonly benchmarks: readonly Benchmark[];
  readonly peers: Iterable<Peer> | undefined;
  readonly past: Iterable<PastPeriod> | undefined;
  readonly target: Target | undefined;
}

/** How to compare, read from the options. */
interface RowJudgement {
  readonly judgement: Judgement;
  readonly market: OwnMarket;
  /** In epoch milliseconds. */
  readonly asOf: number | undefined;
  /** Where series end, when their years begin, and which of their periods are alike. */
  readonly end: SeriesEnd;
}

/** The row of one KPI: its comparisons with all its references. */
export function compareToAll<Metric extends string>(
  own: Observation<Metric>,
  { benchmarks, peers, past, target }: RowReferences,
  { judgement, market, asOf, end }: RowJudgement,
): ScorecardRow<Metric> {
  const { measure } = own;
  const { metric, value, unit, better } = measure;
  const { chosen, others, mismatches } = chooseBenchmark(measure, benchmarks, market);
  const comparisons: ScorecardComparisons = {
    ...(chosen && {
      benchmark: comparisonWithBenchmark(own, chosen.benchmark, chosen.answer, { judgement, asOf }),
    }),
    ...(peers && {
      peers: at(`peers.${metric}`, () => comparisonWithPeers(own, peers, judgement)),
    }),
    ...(past && {
      past: at(`past.${metric}`, () => comparisonWithPast(past, end, judgement)),
    }),
    ...(target && { target: at(`targets.${metric}`, () => comparisonWithTarget(own, target)) }),
  };
  const judged = judgeStanding(measure, comparisons);
  return plainComparison<ScorecardRow<Metric>>({
    metric,
    value,
    unit,
    better,
    measure,
    ...judged,
    comparisons,
    reasons: collectReasons(comparisons, mismatches.length > 0),
    mismatches,
    otherBenchmarks: others,
  });
}

function collectReasons(
  { benchmark, peers, target, past }: ScorecardComparisons,
  hasMismatches: boolean,
): readonly ComparisonReason[] {
  const reasons = new Set(
    [benchmark, peers, target, past].flatMap((comparison) => comparison?.reasons ?? []),
  );
  if (hasMismatches && benchmark === undefined) reasons.add("definition-mismatch");
  return [...reasons];
}

/** Runs a comparison. Its errors say whether they are about the peers, the past or the target. */
function at<Result>(place: string, compare: () => Result): Result {
  try {
    return compare();
  } catch (error) {
    throw placed(error, place);
  }
}
