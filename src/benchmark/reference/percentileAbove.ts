/** A percentile above the highest published one. */
export interface PercentileAbove {
  /** The highest published percentile. */
  readonly above: number;
  /** The percentile in words: `"above 75"`. */
  readonly text: string;
}
