import type { Count } from "../kernel/check.js";
import type { CustomerActivity } from "../stream/customerActivity.js";
import type { CustomerOrder } from "../stream/customerOrder.js";

/** The amount of an order, without its customer. */
export interface OrderAmount extends Pick<CustomerOrder, "amount" | "currency"> {
  /** How many units of goods were ordered. */
  readonly units?: Count | null | undefined;
}

/** An order whose customer is known. */
export interface Order extends OrderAmount, Pick<CustomerOrder, "customerId"> {
  /** When it was placed: an instant or a date without a time, for all orders the same kind. */
  readonly at?: CustomerOrder["at"] | null | undefined;
  /** When its customer first ordered, if that is known, and then the same in all orders of the customer; {@link firstOrders} finds it. */
  readonly firstOrderAt?: CustomerOrder["at"] | null | undefined;
}

/** An order of which only the customer and the time are needed. */
export type DatedOrder = CustomerActivity;

/** An order that becomes a part of its customer's history. */
export type HistoryOrder = CustomerOrder;
