/**
 * A band of a threshold scale. Each band begins where the one before it ends; a value on that limit
 * is in the better of the two bands.
 */
export interface BenchmarkBand {
  /** The publisher's name for the band: poor, fair, good, excellent. */
  readonly name: string;
  /** The lower end; left out in the lowest band. */
  readonly from?: number | undefined;
  /** The upper end; left out in the highest band. */
  readonly to?: number | undefined;
}
