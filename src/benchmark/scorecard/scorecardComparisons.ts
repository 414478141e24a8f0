import type { PastComparison } from "../past/pastComparison.js";
import type { PeerComparison } from "../peers/peerComparison.js";
import type { BenchmarkComparison } from "../reference/benchmarkComparison.js";
import type { TargetComparison } from "../target/targetComparison.js";

/** The comparisons of one KPI. A comparison is absent if there was nothing to compare with. */
export interface ScorecardComparisons {
  /** The comparison with a published figure, or with a figure of your own. */
  readonly benchmark?: BenchmarkComparison;
  /** The comparison with peers. */
  readonly peers?: PeerComparison;
  /** The comparison with the past of the KPI. */
  readonly past?: PastComparison;
  /** The comparison with its target. */
  readonly target?: TargetComparison;
}
