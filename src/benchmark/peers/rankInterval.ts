/** The ranks that are possible, given which peers differ by more than chance. */
export interface RankInterval {
  /** The best possible rank. */
  readonly best: number;
  /** The worst possible rank. */
  readonly worst: number;
}
