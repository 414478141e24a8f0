import type { CustomerOrder } from "../stream/customerOrder.js";

/**
 * Something that a customer did, which shows that the customer was active: an order, a visit, a login.
 *
 * A refund is no activity, and rows with one order id are one, at the earliest of their times.
 */
export interface CohortActivity
  extends Pick<CustomerOrder, "customerId" | "at" | "orderId">,
    Partial<Pick<CustomerOrder, "amount">> {}
