import type { Amount } from "../kernel/amount.js";
import type { CustomerOrder } from "../stream/customerOrder.js";

/**
 * Something that a customer did, which shows that the customer was active: an order, a visit, a login.
 *
 * A refund is no activity. Rows with one order id are one activity, at the earliest of their times.
 */
export interface CohortActivity extends Pick<CustomerOrder, "customerId" | "at" | "orderId"> {
  /**
   * The amount of an order. A negative amount marks a refund; without refunds it may be left out.
   */
  readonly amount?: Amount | null | undefined;
}
