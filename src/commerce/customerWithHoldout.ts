import type { CustomerHistory } from "./customerHistory.js";

/** What a customer bought in the calibration, and then in the holdout. */
export interface CustomerWithHoldout extends CustomerHistory {
  /** How many periods of the holdout have an order. */
  readonly holdoutPurchases: number;
  /** What a purchase in the holdout was worth on average; `null` without such a purchase. */
  readonly holdoutValue: number | null;
  /** How long the holdout is, in periods. */
  readonly holdoutLength: number;
}
