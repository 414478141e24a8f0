/** A step of a tracking: a time span, and the repeat purchases in it. */
export interface TrackingStep {
  /** The time at which the step begins. */
  readonly from: number;
  /** The time at which the step ends. The last step ends with the holdout and may be shorter. */
  readonly to: number;
  /** The number of customers whose first purchase is in the step. */
  readonly newCustomers: number;
  /** The number of repeat purchases in the step. */
  readonly actual: number;
  /** The number of repeat purchases that the model expects in the step. */
  readonly expected: number;
  /** The number of repeat purchases up to the end of the step. */
  readonly cumulativeActual: number;
  /** The number of repeat purchases that the model expects up to the end of the step. */
  readonly cumulativeExpected: number;
}
