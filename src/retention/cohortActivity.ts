import type { Amount } from "../kernel/amount.js";
import type { CustomerOrder } from "../stream/customerOrder.js";

/**
 * Something that a customer did, which shows that the customer was active: an order, a visit, a login.
 *
 * A refund is no activity, and rows with one order id are one, at the earliest of their times.
 */
export interface CohortActivity extends Pick<CustomerOrder, "customerId" | "at" | "orderId"> {
  /** The amount of an order; it tells a refund, and may be left out. */
  readonly amount?: Amount | null | undefined;
}
