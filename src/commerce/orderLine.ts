import type { Order } from "./order.js";
import type { OrderAmount } from "./orderAmount.js";

/** A line of an order: one product, and what it was sold for. */
export interface OrderLine extends OrderAmount, Pick<Order, "at"> {
  /** The id of the order that the line belongs to; only a refund may leave it out. */
  readonly orderId?: Order["orderId"];
  /** The id of the customer who placed the order. Totals of lines do not count customers. */
  readonly customerId?: Order["customerId"];
}
