import type { Better, Measure, Unit } from "../../kernel/measure.js";
import { placed } from "../../kernel/placed.js";
import { instant, type Timestamp } from "../../kernel/timestamp.js";
import { chooseBenchmark } from "../comparability/chooseBenchmark.js";
import { type MismatchedBenchmark } from "../comparability/mismatchedBenchmark.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import type { Confidence } from "../comparison/confidence.js";
import { plainComparison } from "../comparison/plainComparison.js";
import type { Benchmark } from "../definition/benchmark.js";
import { compareToPast } from "../past/compareToPast.js";
import { type PastPeriod } from "../past/pastPeriod.js";
import { compareToPeers } from "../peers/compareToPeers.js";
import type { Peer } from "../peers/peer.js";
import {
  type CompareToBenchmarkOptions,
  compareToBenchmark,
} from "../reference/compareToBenchmark.js";
import { compareToTarget } from "../target/compareToTarget.js";
import type { Target } from "../target/target.js";
import { judgeStanding } from "./judgeStanding.js";
import { type ScorecardComparisons } from "./scorecardComparisons.js";
import { type Standing } from "./standing.js";
import { type StandingBasis } from "./standingBasis.js";

/** How one KPI stands, and on what that rests. */
export interface ScorecardRow<Metric extends string = string> {
  /** The KPI's id. */
  readonly metric: Metric;
  /** Its value. */
  readonly value: number | null;
  /** What the value counts. */
  readonly unit: Unit;
  /** Which way is good news. */
  readonly better: Better;
  /** The measure itself. */
  readonly measure: Measure<Metric>;
  /** `"strong"`, `"weak"` or `"similar"`; `"mixed"` where verdicts contradict each other, `"unknown"` where there is none. */
  readonly standing: Standing;
  /** Which comparisons the standing rests on; none where it is unknown. */
  readonly standsOn: readonly StandingBasis[];
  /** How far beyond the reference, as a share of it (of points: of 100); below 0 where it falls short. */
  readonly distance: number | null;
  /** How far the standing can be trusted; `null` where it is unknown. */
  readonly certainty: Confidence | null;
  /** All comparisons that could be made. */
  readonly comparisons: ScorecardComparisons;
  /** Why they came out as they did, in codes. */
  readonly reasons: readonly ComparisonReason[];
  /** The benchmarks of this KPI that mean something else, and what. */
  readonly mismatches: readonly MismatchedBenchmark[];
  /** How many more benchmarks would have done. */
  readonly otherBenchmarks: number;
}

/** What there is to compare one KPI with. */
interface RowReferences {
  readonly benchmarks: readonly Benchmark[];
  readonly peers: Iterable<Peer> | undefined;
  readonly past: Iterable<PastPeriod> | undefined;
  readonly target: Target | undefined;
}

/** The row of one KPI. */
export function scorecardRow<Metric extends string>(
  measure: Measure<Metric>,
  { benchmarks, peers, past, target }: RowReferences,
  options: CompareToBenchmarkOptions,
): ScorecardRow<Metric> {
  const { metric, value, unit, better } = measure;
  const { level, independent, tolerance, asOf } = options;
  const own = { level, independent, tolerance };
  const series = { ...own, ...(asOf !== undefined && { asOf: dateOf(asOf) }) };
  const { benchmark, others, mismatches } = chooseBenchmark(measure, benchmarks, options);
  const comparisons: ScorecardComparisons = {
    ...(benchmark && { benchmark: compareToBenchmark(measure, benchmark, options) }),
    ...(peers && { peers: at(`peers.${metric}`, () => compareToPeers(measure, peers, own)) }),
    ...(past && { past: at(`past.${metric}`, () => compareToPast(past, series)) }),
    ...(target && { target: at(`targets.${metric}`, () => compareToTarget(measure, target, own)) }),
  };
  const { standing, standsOn, distance, certainty } = judgeStanding(measure, comparisons);
  const all = [comparisons.benchmark, comparisons.peers, comparisons.target, comparisons.past];
  const reasons = new Set(all.flatMap((comparison) => comparison?.reasons ?? []));
  if (mismatches.length > 0 && benchmark === undefined) reasons.add("definition-mismatch");
  return plainComparison<ScorecardRow<Metric>>({
    metric,
    value,
    unit,
    better,
    measure,
    standing,
    standsOn,
    distance,
    certainty,
    comparisons,
    reasons: [...reasons],
    mismatches,
    otherBenchmarks: others,
  });
}

/** The date of a moment: the one that is written, or that at UTC. */
function dateOf(asOf: Timestamp): string {
  const time = instant("asOf", asOf);
  return typeof asOf === "string" ? asOf.slice(0, 10) : new Date(time).toISOString().slice(0, 10);
}

/** Runs a comparison; its errors say whose peers, past or target they are about. */
function at<Result>(place: string, compare: () => Result): Result {
  try {
    return compare();
  } catch (error) {
    throw placed(error, place);
  }
}
