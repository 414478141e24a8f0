import type { TimeSpan } from "../../kernel/timeSpan.js";
import type { TimeUnit } from "../../kernel/timeUnit.js";

/** How invoices are joined. */
export interface SubscriptionsFromInvoicesOptions {
  /**
   * Paid times of service that are less than this apart are one subscription. If it is left out,
   * only those that touch or overlap are.
   */
  readonly gap?: TimeSpan | TimeUnit | null | undefined;
  /** The IANA time zone in which a month of service is a month of the calendar; UTC by default. */
  readonly timeZone?: string | null | undefined;
}
