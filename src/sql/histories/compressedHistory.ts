import type { CustomerHistory } from "../../commerce/customerHistory.js";

/** Customers with equal histories, as one history with a weight. */
export interface CompressedHistory
  extends Pick<CustomerHistory, "repeatPurchases" | "recency" | "age"> {
  /** How many customers have this history. */
  readonly weight: number;
}
