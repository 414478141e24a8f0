import type { CustomerOrder } from "../stream/customerOrder.js";
import type { OrderAmount } from "./orderAmount.js";

/** An order, a line of one, or a refund, with its customer. */
export interface Order extends OrderAmount, Pick<CustomerOrder, "customerId" | "orderId"> {
  /**
   * When it was placed: an instant or a date without a time. All orders must have the same kind of
   * time.
   */
  readonly at?: CustomerOrder["at"] | null | undefined;
  /**
   * When its customer first ordered, if that is known. It is the same in all orders of the
   * customer; {@link firstOrders} finds it.
   */
  readonly firstOrderAt?: CustomerOrder["at"] | null | undefined;
}
