import type { Comparison } from "../comparison/comparison.js";
import type { Neighbours } from "./neighbour.js";
import type { PeerLeftOut } from "./peer.js";
import type { PeerExtremes } from "./peerExtremes.js";
import type { PeerQuantiles } from "./peerQuantiles.js";
import type { RankInterval } from "./rankInterval.js";

/** Where a measure stands among its peers. */
export interface PeerComparison<Metric extends string = string> extends Comparison<Metric> {
  /** 1 for the best; those who are equal share the best rank. `null` without a value. */
  readonly rank: number | null;
  /** How many share the rank, itself included. */
  readonly tied: number;
  /** How many have a rank, itself included. */
  readonly of: number;
  /** The ranks that noise leaves open; `null` where nothing tells. */
  readonly rankInterval: RankInterval | null;
  /** The share of peers below, in percent, those who are equal by half. */
  readonly percentile: number | null;
  /** The share of peers that it is better than, in percent; `null` where neither way is better. */
  readonly performancePercentile: number | null;
  /** The peers' median, without itself. */
  readonly median: number | null;
  /** The best peer's value; `null` where neither way is better. */
  readonly best: number | null;
  /** The measure less the median. */
  readonly gapToMedian: number | null;
  /** The measure less the best peer's value. */
  readonly gapToBest: number | null;
  /** How far from the median, in robust standard deviations; `null` under three peers, or where most of them are equal. */
  readonly robustZ: number | null;
  /** The peers' quartiles; `null` under five. */
  readonly quantiles: PeerQuantiles | null;
  /** The peers' least and greatest value; `null` under three. */
  readonly extremes: PeerExtremes | null;
  /** The peers next in rank, on either side. */
  readonly neighbours: Neighbours;
  /** The peers without a value. */
  readonly leftOut: readonly PeerLeftOut[];
}
