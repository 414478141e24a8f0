import type { Given } from "../kernel/given.js";
import type { CustomerHistory } from "./customerHistory.js";

/** A customer to be scored, as `customerHistories` gives it. */
export interface RfmCustomer
  extends Given<Pick<CustomerHistory, "customerId" | "orders" | "recency" | "age" | "revenue">> {
  /**
   * How many periods have an order, not counting the period of the first order; `frequency:
   * "purchases"` needs it.
   */
  readonly repeatPurchases?: number | bigint | null | undefined;
}
