/** A percentile below the lowest published one. */
export interface PercentileBelow {
  /** The lowest published percentile. */
  readonly below: number;
  /** The percentile in words: `"below 25"`. */
  readonly text: string;
}
