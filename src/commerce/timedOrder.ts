import type { Amount } from "../kernel/amount.js";
import type { CustomerOrder } from "../stream/customerOrder.js";

/** An order of which the customer, the time and the id are needed; a refund is told by its amount. */
export interface TimedOrder extends Pick<CustomerOrder, "customerId" | "at" | "orderId"> {
  /** What the order was worth; it tells a refund, and may be left out where there are no refunds. */
  readonly amount?: Amount | null | undefined;
}
