import type { Comparison } from "../comparison/comparison.js";
import type { Neighbours } from "./neighbours.js";
import type { PeerExtremes } from "./peerExtremes.js";
import type { PeerLeftOut } from "./peerLeftOut.js";
import type { PeerQuantiles } from "./peerQuantiles.js";
import type { RankInterval } from "./rankInterval.js";

/** Where a measure stands among its peers. */
export interface PeerComparison<Metric extends string = string> extends Comparison<Metric> {
  /** 1 for the best; equal values share the best rank. `null` without a value. */
  readonly rank: number | null;
  /** The number of peers that share the rank, including the measure itself. */
  readonly tied: number;
  /** The number of peers that have a rank, including the measure itself. */
  readonly of: number;
  /** The ranks that are possible in view of chance; `null` if no interval is known. */
  readonly rankInterval: RankInterval | null;
  /** The percentage of peers below the value; equal peers count half. */
  readonly percentile: number | null;
  /** The percentage of peers that are worse; `null` if neither direction is better. */
  readonly performancePercentile: number | null;
  /** The median of the peers, without the measure itself. */
  readonly median: number | null;
  /** The best peer's value; `null` if neither direction is better. */
  readonly best: number | null;
  /** The measure less the median. */
  readonly gapToMedian: number | null;
  /** The measure less the best peer's value. */
  readonly gapToBest: number | null;
  /** The distance from the median in robust standard deviations; `null` with fewer than three peers, or if most of them are equal. */
  readonly robustZ: number | null;
  /** The quartiles of the peers; `null` with fewer than five. */
  readonly quantiles: PeerQuantiles | null;
  /** The least and the greatest value of the peers; `null` with fewer than three. */
  readonly extremes: PeerExtremes | null;
  /** The peers next in rank, on either side. */
  readonly neighbours: Neighbours;
  /** The peers without a value. */
  readonly leftOut: readonly PeerLeftOut[];
}
