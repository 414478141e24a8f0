import type { Id } from "../../kernel/id.js";
import type { Timestamp } from "../../kernel/timestamp.js";

/** An item that was put into a cart, or the purchase of a cart. */
export interface CartEvent {
  /** The id of the cart. */
  readonly cartId: Id;
  /** `"item"` where an item was put into the cart, `"purchase"` where the cart was bought. */
  readonly kind: "item" | "purchase";
  /** When it happened: a date without a time exactly if `asOf` is one. */
  readonly at: Timestamp;
  /** The visitor, where the source tells; it shows whether visitors share ids of carts. */
  readonly visitorId?: Id | null | undefined;
}
