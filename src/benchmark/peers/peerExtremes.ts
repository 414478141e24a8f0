/** The ends of the peers' values. */
export interface PeerExtremes {
  /** The least value. */
  readonly min: number;
  /** The greatest value. */
  readonly max: number;
}
