import type { Amount } from "../kernel/amount.js";
import type { CustomerOrder } from "../stream/customerOrder.js";

/**
 * An order of which the customer, the time and the id are needed. Its amount shows whether it is a
 * refund.
 */
export interface TimedOrder
  extends Pick<CustomerOrder, "customerId" | "at" | "orderId" | "currency"> {
  /**
   * What the order was worth. A negative amount marks a refund, so the amount may be left out where
   * there are no refunds.
   */
  readonly amount?: Amount | null | undefined;
}
