import type { Amount } from "../kernel/amount.js";
import type { Timestamp } from "../kernel/timestamp.js";
import type { Id } from "../stream/id.js";

/** A subscription; a customer may have several, at once or one after another. */
export interface Subscription {
  /** Whose it is; 1 and "1" are two customers. */
  readonly customerId: Id;
  /** When it began: a date alone exactly where the period's ends are. */
  readonly startedAt: Timestamp;
  /** From when on it was no more; left out while it goes on. */
  readonly endedAt?: Timestamp | undefined;
  /** What it brings in one of its terms, a month say, when the period begins, or when it does itself if that is later. */
  readonly revenue?: Amount | undefined;
  /** What it brings when the period ends; `revenue` where it is left out. */
  readonly revenueAtEnd?: Amount | undefined;
  /** The currency of its revenue; an aggregate holds one. */
  readonly currency?: string | undefined;
}
