import type { Id } from "../../kernel/id.js";

/** What a model expects of a customer. */
export interface ReportPrediction {
  /** The customer's id. */
  readonly customerId: Id;
  /** The number of purchases after the first one. */
  readonly repeatPurchases: number;
  /** The probability that the customer is still one. */
  readonly alive: number;
  /** The purchases to expect in a year. */
  readonly purchases: number;
  /** What the purchases of three years are worth today; `null` if spending cannot be predicted. */
  readonly value: number | null;
}
