/** The quartiles of the peers' values. */
export interface PeerQuantiles {
  /** The lower quartile. */
  readonly p25: number;
  /** The median. */
  readonly median: number;
  /** The upper quartile. */
  readonly p75: number;
}
