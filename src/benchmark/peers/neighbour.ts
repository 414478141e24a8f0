/** The peer next to a measure. */
export interface Neighbour {
  /** The peer's name. */
  readonly id: string;
  /** The measure less the peer, in the measure's unit. */
  readonly difference: number;
  /** Whether they differ by more than chance; `null` if no interval is known. */
  readonly distinguishable: boolean | null;
}
