import type { Id } from "../kernel/id.js";
import type { Timestamp } from "../kernel/timestamp.js";

/** Something that a customer did: an order, a visit, a login. */
export interface CustomerActivity {
  /** The id of the customer; the number 1 and the text "1" are two customers. */
  readonly customerId: Id;
  /** When it happened; a date without a time stands for the beginning of that date. */
  readonly at: Timestamp;
}
