/** The counts behind a figure. */
export interface BenchmarkCounts {
  /** The numerator. */
  readonly numerator: number;
  /** The denominator. */
  readonly denominator: number;
}
