import type { Count } from "../kernel/count.js";
import type { CustomerOrder } from "../stream/customerOrder.js";

/** The amount of an order, without its customer. */
export interface OrderAmount extends Pick<CustomerOrder, "amount" | "currency"> {
  /** How many units of goods were ordered. */
  readonly units?: Count | null | undefined;
}

/** An order, a line of one, or a refund, with its customer. */
export interface Order extends OrderAmount, Pick<CustomerOrder, "customerId" | "orderId"> {
  /** When it was placed: an instant or a date without a time, for all orders the same kind. */
  readonly at?: CustomerOrder["at"] | null | undefined;
  /** When its customer first ordered, if that is known, and then the same in all orders of the customer; {@link firstOrders} finds it. */
  readonly firstOrderAt?: CustomerOrder["at"] | null | undefined;
}

/** An order of which only the customer, the time and the id are needed; a refund is told by its amount. */
export interface DatedOrder
  extends Pick<CustomerOrder, "customerId" | "orderId" | "at">,
    Partial<Pick<CustomerOrder, "amount">> {}

/** An order that becomes a part of its customer's history. */
export type HistoryOrder = CustomerOrder;
