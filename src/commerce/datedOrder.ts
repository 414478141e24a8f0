import type { CustomerOrder } from "../stream/customerOrder.js";

/**
 * An order of which only the customer, the time and the id are needed. Its amount shows whether it
 * is a refund.
 */
export interface DatedOrder
  extends Pick<CustomerOrder, "customerId" | "orderId" | "at">,
    Partial<Pick<CustomerOrder, "amount">> {}
