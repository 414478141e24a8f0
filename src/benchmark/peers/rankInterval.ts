/** The ranks that are possible, by the peers that can be told apart. */
export interface RankInterval {
  /** The best of them. */
  readonly best: number;
  /** The worst of them. */
  readonly worst: number;
}
