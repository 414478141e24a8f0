import type { Better } from "../../kernel/better.js";
import type { Measure } from "../../kernel/measure.js";
import type { Unit } from "../../kernel/unit.js";
import type { MismatchedBenchmark } from "../comparability/mismatchedBenchmark.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import type { Confidence } from "../comparison/confidence.js";
import type { ScorecardComparisons } from "./scorecardComparisons.js";
import type { Standing } from "./standing.js";
import type { StandingBasis } from "./standingBasis.js";

/** How one KPI stands, and the comparisons that this is based on. */
export interface ScorecardRow<Metric extends string = string> {
  /** The KPI's id. */
  readonly metric: Metric;
  /** The KPI's value. */
  readonly value: number | null;
  /** The unit of the value. */
  readonly unit: Unit;
  /** Which direction is good news. */
  readonly better: Better;
  /** The measure itself. */
  readonly measure: Measure<Metric>;
  /** `"strong"`, `"weak"` or `"similar"`; `"mixed"` if verdicts contradict each other, `"unknown"` without a verdict. */
  readonly standing: Standing;
  /** The comparisons that the standing is based on; empty if the standing is unknown. */
  readonly standsOn: readonly StandingBasis[];
  /**
   * How far the value is beyond the reference in the good direction, in the unit of the value (for
   * fractions, 0.02 is two points); below 0 if it falls short.
   */
  readonly distance: number | null;
  /**
   * The distance as a share of the reference. It is `null` for fractions, points and scores, whose
   * distances are given in points, and for a reference of 0.
   */
  readonly relativeDistance: number | null;
  /**
   * How clear the distance is, whatever its unit: the distance, without its sign, divided by half the
   * width of the interval of the value, or without an interval by half the distance between the
   * quartiles of the benchmark or the peers. It is `null` without either.
   */
  readonly clarity: number | null;
  /** How far the standing can be trusted; `null` if the standing is unknown. */
  readonly certainty: Confidence | null;
  /** All comparisons that could be made. */
  readonly comparisons: ScorecardComparisons;
  /** The reasons of all comparisons, in codes. */
  readonly reasons: readonly ComparisonReason[];
  /** The benchmarks of this KPI that mean something else, and the differences. */
  readonly mismatches: readonly MismatchedBenchmark[];
  /** The number of other benchmarks that mean the same. */
  readonly otherBenchmarks: number;
}
