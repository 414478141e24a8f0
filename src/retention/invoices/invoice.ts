import type { Amount } from "../../kernel/amount.js";
import type { Id } from "../../kernel/id.js";
import type { Timestamp } from "../../kernel/timestamp.js";

/** An invoice for a time of service, or a line of one. */
export interface Invoice {
  /** The id of the customer. */
  readonly customerId: Id;
  /** The id of the subscription, for customers who can have several at a time. */
  readonly subscriptionId?: Id | null | undefined;
  /** The id of the row: rows of a subscription with one id count once. Rows without an id all count. */
  readonly id?: Id | null | undefined;
  /** When the service begins. Either all times are dates without a time, or none of them is. */
  readonly from: Timestamp;
  /** The first moment or date after the service. */
  readonly to: Timestamp;
  /** What it costs from `from` to `to`; a credit for the rest of a term is negative. */
  readonly amount: Amount;
  /** Whether it was paid; an invoice that was not paid counts as no service. */
  readonly paid: boolean;
  /** The currency of the amount; all invoices of a subscription name the same one, or none does. */
  readonly currency?: string | null | undefined;
}
