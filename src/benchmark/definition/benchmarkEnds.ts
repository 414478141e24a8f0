/** Two ends, both included. */
export interface BenchmarkEnds {
  /** The lower end, or the first year. */
  readonly from: number;
  /** The upper end, or the last year. */
  readonly to: number;
}
