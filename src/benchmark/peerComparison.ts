import type { Comparison } from "./comparison.js";
import type { PeerLeftOut } from "./readPeers.js";

/** The ranks that are possible, by the peers that can be told apart. */
export interface RankInterval {
  /** The best of them. */
  readonly best: number;
  /** The worst of them. */
  readonly worst: number;
}

/** Where the peers' values lie. */
export interface PeerQuantiles {
  /** A quarter of the peers is at or below. */
  readonly p25: number;
  /** Half of them is. */
  readonly median: number;
  /** Three quarters are. */
  readonly p75: number;
}

/** The ends of the peers' values. */
export interface PeerExtremes {
  /** The least value. */
  readonly min: number;
  /** The greatest value. */
  readonly max: number;
}

/** The peers next in rank. */
export interface Neighbours {
  /** The one before; `null` at the top. */
  readonly above: Neighbour | null;
  /** The one after; `null` at the end. */
  readonly below: Neighbour | null;
}

/** The peer next to a measure. */
export interface Neighbour {
  /** Its name. */
  readonly id: string;
  /** The measure less the peer, in the measure's unit. */
  readonly difference: number;
  /** Whether the difference is more than noise; `null` where nothing tells. */
  readonly distinguishable: boolean | null;
}

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
