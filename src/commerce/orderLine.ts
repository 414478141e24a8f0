import type { Id } from "../kernel/id.js";
import type { OrderAmount } from "./order.js";

/** A line of an order: one product, and what it was sold for. */
export interface OrderLine extends OrderAmount {
  /** The id of the order that the line belongs to. */
  readonly orderId: Id;
  /** The id of the customer who placed the order; it is not counted. */
  readonly customerId?: Id | null | undefined;
}
