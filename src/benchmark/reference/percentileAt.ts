/** A percentile between two published ones. */
export interface PercentileAt {
  /** The percentile. */
  readonly value: number;
  /** The percentile in words: `"62.5"`. */
  readonly text: string;
}
