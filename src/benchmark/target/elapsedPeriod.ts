/** How far a period has gone. */
export interface ElapsedPeriod {
  /** The share of it that is over, above 0 and up to 1. */
  readonly elapsed: number;
}
