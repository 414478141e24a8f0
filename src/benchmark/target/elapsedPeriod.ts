/** How much of a period is over. */
export interface ElapsedPeriod {
  /** The share of the period that is over, above 0 and up to 1. */
  readonly elapsed: number;
}
