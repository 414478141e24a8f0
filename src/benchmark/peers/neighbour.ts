/** The peer next to a measure. */

export interface Neighbour {
  /** Its name. */
  readonly id: string;
  /** The measure less the peer, in the measure's unit. */
  readonly difference: number;
  /** Whether the difference is more than noise; `null` where nothing tells. */
  readonly distinguishable: boolean | null;
}

/** The peers next in rank. */
export interface Neighbours {
  /** The one before; `null` at the top. */
  readonly above: Neighbour | null;
  /** The one after; `null` at the end. */
  readonly below: Neighbour | null;
}
