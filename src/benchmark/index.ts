/** @module engagement-metrics/benchmark */

export type { VegaLiteSpecification } from "../kernel/vegaLite.js";
export type { BenchmarkAge } from "./ageOf.js";
export type {
  Benchmark,
  BenchmarkBand,
  BenchmarkCounts,
  BenchmarkEnds,
  BenchmarkQuantile,
  BenchmarkSample,
  BenchmarkSource,
  Statistic,
  Tier,
} from "./benchmark.js";
export { type BulletChartOptions, bulletChart } from "./bulletChart.js";
export type { MismatchedBenchmark } from "./chooseBenchmark.js";
export {
  type ComparabilityAnswer,
  type ComparabilityOptions,
  comparability,
} from "./comparability.js";
export {
  type BenchmarkComparison,
  type CompareToBenchmarkOptions,
  compareToBenchmark,
} from "./compareToBenchmark.js";
export {
  compareToPast,
  type PastComparison,
  type PastOptions,
  type PastPeriod,
  type PeriodComparison,
} from "./compareToPast.js";
export { compareToPeers } from "./compareToPeers.js";
export { compareToTarget, type TargetComparison } from "./compareToTarget.js";
export type {
  Comparability,
  Comparison,
  ComparisonReason,
  Confidence,
  Verdict,
} from "./comparison.js";
export type { ControlLimits, ControlSignal } from "./controlLimits.js";
export { defineBenchmark } from "./defineBenchmark.js";
export { explainComparison } from "./explainComparison.js";
export {
  type BenchmarkFallback,
  type BenchmarkQuery,
  type FoundBenchmarks,
  findBenchmarks,
} from "./findBenchmarks.js";
export {
  type Funnel,
  type FunnelOptions,
  type FunnelPoint,
  funnelOfPeers,
  type Overdispersion,
} from "./funnelOfPeers.js";
export { type FunnelPlotOptions, funnelPlot } from "./funnelPlot.js";
export type { CertaintyOptions, ToleranceOptions } from "./ownComparison.js";
export type {
  Neighbour,
  Neighbours,
  PeerComparison,
  PeerExtremes,
  PeerQuantiles,
  RankInterval,
} from "./peerComparison.js";
export type {
  Percentile,
  PercentileAbove,
  PercentileAt,
  PercentileBelow,
} from "./percentileOf.js";
export type { MeasuredPeer, Peer, PeerLeftOut, ValuedPeer } from "./readPeers.js";
export type { PeriodLeftOut } from "./readSeries.js";
export type { ElapsedPeriod, PointTarget, RangeTarget, Target } from "./readTarget.js";
export {
  type ByMetric,
  type Scorecard,
  type ScorecardOptions,
  scorecard,
} from "./scorecard.js";
export type { ScorecardRow } from "./scorecardRow.js";
export { type ScorecardTableOptions, scorecardTable } from "./scorecardTable.js";
export type { Ground, ScorecardComparisons, Standing } from "./standingOf.js";
export type { Pace, TargetStatus } from "./targetStatus.js";
export type { Trend } from "./trendOf.js";
