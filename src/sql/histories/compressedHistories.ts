import type { CustomerHistories } from "../../commerce/customerHistory.js";
import type { CompressedHistory } from "./compressedHistory.js";

/** The histories of customers without their ids and money, each history once. */
export interface CompressedHistories extends Omit<CustomerHistories, "customers" | "currency"> {
  /** The histories, by repeat purchases, then recency, then age. */
  readonly customers: readonly CompressedHistory[];
}
