import type { ExactColumn } from "../source/exactColumn.js";
import type { TimeColumn } from "../source/timeColumn.js";
import type { TermColumn } from "./termColumn.js";

/** The columns of a table of subscriptions, by the fields of a subscription. */
export interface SubscriptionColumns {
  /** The column of the customers' ids. A customer may have several rows, one after another or at the same time. */
  readonly customerId: string;
  /** When a subscription began: at the first payment, not at the beginning of a trial. */
  readonly startedAt: TimeColumn;
  /** When it ended, which is the first moment or date without it; null while it goes on. Dates exactly if `startedAt` has dates. */
  readonly endedAt?: TimeColumn | undefined;
  /** What it brings in for one term. */
  readonly revenue?: ExactColumn | undefined;
  /** What it brings in for one term when the period ends; null if that is the same as `revenue`. It has as many decimals as `revenue`. */
  readonly revenueAtEnd?: ExactColumn | undefined;
  /** The length of time that its revenue is for; the option `revenuePer` where it is left out or null. */
  readonly term?: TermColumn | undefined;
  /** The column of the currency. */
  readonly currency?: string | undefined;
}
