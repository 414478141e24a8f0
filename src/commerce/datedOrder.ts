import type { CustomerOrder } from "../stream/customerOrder.js";

/** An order of which only the customer, the time and the id are needed; a refund is told by its amount. */
export interface DatedOrder
  extends Pick<CustomerOrder, "customerId" | "orderId" | "at">,
    Partial<Pick<CustomerOrder, "amount">> {}
