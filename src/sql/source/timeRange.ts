/** A range of times in epoch milliseconds. For a column of dates, both ends are at midnight UTC. */
export interface TimeRange {
  /** The first instant of the range; undefined if the range has no beginning. */
  readonly from: number | undefined;
  /** The first instant after the range; undefined if the range has no end. */
  readonly to: number | undefined;
}
