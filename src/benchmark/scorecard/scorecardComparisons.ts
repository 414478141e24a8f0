import type { PastComparison } from "../past/pastComparison.js";
import type { PeerComparison } from "../peers/peerComparison.js";
import type { BenchmarkComparison } from "../reference/benchmarkComparison.js";
import type { TargetComparison } from "../target/targetComparison.js";

/** The comparisons of one KPI. */
export interface ScorecardComparisons {
  /** With a published figure, or one of your own. */
  readonly benchmark?: BenchmarkComparison;
  /** With peers. */
  readonly peers?: PeerComparison;
  /** With its own past. */
  readonly past?: PastComparison;
  /** With its target. */
  readonly target?: TargetComparison;
}
