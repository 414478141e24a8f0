/** The purchases of a customer in a holdout; `calibrationAndHoldout` makes it from orders. */
export interface HoldoutCounts {
  /** The number of purchases in the holdout; purchases within one period count as one. */
  readonly holdoutPurchases: number;
  /** The length of the holdout, in the unit of the model; for BG/BB its number of opportunities. */
  readonly holdoutLength: number;
}
