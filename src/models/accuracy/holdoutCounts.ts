/** What a customer did in a holdout; `calibrationAndHoldout` gives it. */
export interface HoldoutCounts {
  /** Periods with a purchase in the holdout. */
  readonly holdoutPurchases: number;
  /** How long the holdout is, in the model's unit of time; for BG/BB, its opportunities. */
  readonly holdoutLength: number;
}
