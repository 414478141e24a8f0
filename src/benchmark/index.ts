/** @module engagement-metrics/benchmark */

export type { VegaLiteSpecification } from "../kernel/vegaLite.js";
export { type BulletChartOptions, bulletChart } from "./charts/bulletChart.js";
export { type FunnelPlotOptions, funnelPlot } from "./charts/funnelPlot.js";
export { type ComparabilityOptions, comparability } from "./comparability/comparability.js";
export type { ComparabilityAnswer } from "./comparability/comparabilityAnswer.js";
export type { MismatchedBenchmark } from "./comparability/mismatchedBenchmark.js";
export type { CertaintyOptions } from "./comparison/certaintyOptions.js";
export type { Comparability } from "./comparison/comparability.js";
export type { Comparison } from "./comparison/comparison.js";
export type { ComparisonReason } from "./comparison/comparisonReason.js";
export type { Confidence } from "./comparison/confidence.js";
export type { ToleranceOptions } from "./comparison/toleranceOptions.js";
export type { Verdict } from "./comparison/verdict.js";
export type {
  Benchmark,
  BenchmarkBand,
  BenchmarkCounts,
  BenchmarkEnds,
  BenchmarkQuantile,
  BenchmarkSample,
  BenchmarkSource,
} from "./definition/benchmark.js";
export { defineBenchmark } from "./definition/defineBenchmark.js";
export type { Statistic } from "./definition/statistic.js";
export type { Tier } from "./definition/tier.js";
export { compareToPast } from "./past/compareToPast.js";
export type { ControlLimits } from "./past/controlLimits.js";
export type { ControlSignal } from "./past/controlSignal.js";
export type { PastComparison } from "./past/pastComparison.js";
export type { PastOptions } from "./past/pastOptions.js";
export type { PastPeriod } from "./past/pastPeriod.js";
export type { PeriodComparison } from "./past/periodComparison.js";
export type { PeriodLeftOut } from "./past/periodLeftOut.js";
export type { Trend } from "./past/trend.js";
export { compareToPeers } from "./peers/compareToPeers.js";
export type { Funnel, FunnelOptions, FunnelPoint } from "./peers/funnel.js";
export { funnelOfPeers } from "./peers/funnelOfPeers.js";
export type { Neighbour, Neighbours } from "./peers/neighbour.js";
export type { Overdispersion } from "./peers/overdispersion.js";
export type { MeasuredPeer, Peer, PeerLeftOut, ValuedPeer } from "./peers/peer.js";
export type { PeerComparison } from "./peers/peerComparison.js";
export type { PeerExtremes } from "./peers/peerExtremes.js";
export type { PeerQuantiles } from "./peers/peerQuantiles.js";
export type { RankInterval } from "./peers/rankInterval.js";
export type { BenchmarkAge } from "./reference/benchmarkAge.js";
export type { BenchmarkComparison } from "./reference/benchmarkComparison.js";
export { compareToBenchmark } from "./reference/compareToBenchmark.js";
export type { CompareToBenchmarkOptions } from "./reference/compareToBenchmarkOptions.js";
export { explainComparison } from "./reference/explainComparison.js";
export type {
  Percentile,
  PercentileAbove,
  PercentileAt,
  PercentileBelow,
} from "./reference/percentile.js";
export type { ByMetric } from "./scorecard/byMetric.js";
export { type Scorecard, type ScorecardOptions, scorecard } from "./scorecard/scorecard.js";
export type { ScorecardComparisons } from "./scorecard/scorecardComparisons.js";
export type { ScorecardRow } from "./scorecard/scorecardRow.js";
export { type ScorecardTableOptions, scorecardTable } from "./scorecard/scorecardTable.js";
export type { Standing } from "./scorecard/standing.js";
export type { StandingBasis } from "./scorecard/standingBasis.js";
export type { BenchmarkFallback } from "./search/benchmarkFallback.js";
export type { BenchmarkQuery } from "./search/benchmarkQuery.js";
export { findBenchmarks } from "./search/findBenchmarks.js";
export type { FoundBenchmarks } from "./search/foundBenchmarks.js";
export { compareToTarget } from "./target/compareToTarget.js";
export type { ElapsedPeriod } from "./target/elapsedPeriod.js";
export type { Pace } from "./target/pace.js";
export type { PointTarget, RangeTarget, Target } from "./target/target.js";
export type { TargetComparison } from "./target/targetComparison.js";
export type { TargetStatus } from "./target/targetStatus.js";
