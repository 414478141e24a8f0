/** A stretch of time, and the repeat purchases in it. */
export interface TrackingStep {
  /** When it begins. */
  readonly from: number;
  /** When it ends; the last one ends with the holdout, and may be shorter. */
  readonly to: number;
  /** Customers who began in it. */
  readonly newCustomers: number;
  /** Repeat purchases in it. */
  readonly actual: number;
  /** How many the model expects in it. */
  readonly expected: number;
  /** Repeat purchases up to its end. */
  readonly cumulativeActual: number;
  /** How many the model expects up to its end. */
  readonly cumulativeExpected: number;
}
