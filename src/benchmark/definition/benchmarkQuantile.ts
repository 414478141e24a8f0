/** A published quantile. */
export interface BenchmarkQuantile {
  /** The share of all that are at or below the value: 0.25 for the lower quartile. */
  readonly p: number;
  /** The value. */
  readonly value: number;
}
