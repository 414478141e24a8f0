import type { IdIndex } from "../stream/idIndex.js";
import type { CustomerLedger } from "./customerLedger.js";

/** The ledgers of customers. */
export interface CustomerLedgers {
  /** The ids of the customers. */
  readonly ids: IdIndex;
  /** What is kept of each customer, by number. */
  readonly ledgers: CustomerLedger[];
}
