import type { Amount } from "../kernel/amount.js";
import type { Id } from "../kernel/id.js";
import type { CustomerActivity } from "./customerActivity.js";

/** An order of a customer, a line of one, or a refund. */
export interface CustomerOrder extends Pick<CustomerActivity, "at"> {
  /**
   * The id of the customer; the number 1 and the text "1" are two customers. Without it, the order
   * has no customer.
   */
  readonly customerId?: Id | null | undefined;
  /** The id of the order; rows with one id are one order. All rows of amount 0 or more have it, or none has. */
  readonly orderId?: Id | null | undefined;
  /** What the order was worth. A negative amount is a refund, or a discount where it has the id and the time of an order. */
  readonly amount: Amount;
  /** The currency of the amount; all orders that are put together name the same one, or none does. */
  readonly currency?: string | null | undefined;
}
