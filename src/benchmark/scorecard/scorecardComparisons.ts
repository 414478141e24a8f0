import type { PastComparison } from "../past/pastComparison.js";
import type { PeerComparison } from "../peers/peerComparison.js";
import type { BenchmarkComparison } from "../reference/benchmarkComparison.js";
import type { TargetComparison } from "../target/targetComparison.js";

/** With what a KPI was compared. */
export interface ScorecardComparisons {
  /** With a published figure, or one's own. */
  readonly benchmark?: BenchmarkComparison;
  /** With peers. */
  readonly peers?: PeerComparison;
  /** With its own past. */
  readonly past?: PastComparison;
  /** With its target. */
  readonly target?: TargetComparison;
}
