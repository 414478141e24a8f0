/** Where the peers' values lie. */
export interface PeerQuantiles {
  /** A quarter of the peers is at or below. */
  readonly p25: number;
  /** Half of them is. */
  readonly median: number;
  /** Three quarters are. */
  readonly p75: number;
}
