/** The customers with one score of recency and one of frequency. */
export interface ReportRfmCell {
  /** The score of recency, from 1 to 5; 5 is the most recent. */
  readonly recency: number;
  /** The score of frequency, from 1 to 5. */
  readonly frequency: number;
  /** How many customers have both. */
  readonly customers: number;
  /** What they spent. */
  readonly revenue: number;
}
