import type { Id } from "../../kernel/id.js";
import type { Timestamp } from "../../kernel/timestamp.js";

/** A contact of a customer with a channel: a visit from a campaign, a click in an email. */
export interface Touch {
  /** The id of the customer, as orders have it. */
  readonly customerId: Id;
  /** When it was. Either all touches have dates without a time, or none of them has. */
  readonly at: Timestamp;
  /** The name of the channel. */
  readonly channel: string;
}
