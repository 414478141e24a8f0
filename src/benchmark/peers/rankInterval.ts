/**
 * The ranks that are possible: only peers that differ from the measure by more than chance are
 * certainly above or below it.
 */
export interface RankInterval {
  /** The best possible rank. */
  readonly best: number;
  /** The worst possible rank. */
  readonly worst: number;
}
