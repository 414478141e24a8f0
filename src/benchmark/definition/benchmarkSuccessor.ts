/** The newer figure of a series that replaced an older one. */
export interface BenchmarkSuccessor {
  /** The study that the newer figure is from, with its edition. */
  readonly title: string;
  /** The last year of the newer figure's data. */
  readonly year: number;
}
