/** The range in milliseconds; for a column of dates, midnights UTC. */
export interface TimeRange {
  readonly from: number | undefined;
  readonly to: number | undefined;
}
