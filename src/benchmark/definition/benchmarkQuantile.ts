/** A published quantile. */
export interface BenchmarkQuantile {
  /** The share of all values that are at or below this value: 0.25 for the lower quartile. */
  readonly p: number;
  /** The value. */
  readonly value: number;
}
