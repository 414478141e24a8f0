import type { OverPeriod } from "../../kernel/overPeriod.js";
import type { Stated } from "../../kernel/stated.js";
import type { CustomerCounts } from "./customerCounts.js";
import type { RevenueMovements } from "./revenueMovements.js";

/**
 * The totals of subscriptions over a period; the KPIs of retention take them as they are.
 *
 * The parts of the revenue are absent if the subscriptions do not give their revenue.
 */
export interface SubscriptionTotals
  extends CustomerCounts,
    Partial<RevenueMovements>,
    Stated,
    Pick<OverPeriod, "immature"> {
  /** Customers who had a subscription when the period began, and paid nothing; there only with revenue. */
  readonly freeAtStart?: number;
  /** Customers who have a subscription when the period ends, and pay nothing; there only with revenue. */
  readonly freeAtEnd?: number;
  /**
   * Customers at the end whose subscription has ended, but less than `gap` before `asOf`, so that
   * it may still go on; there only with `gap` and `asOf`.
   */
  readonly endedWithinGap?: number;
  /**
   * `true` if no subscription of the data has an end, and otherwise absent. Data look like this if
   * only active subscriptions were exported; their churn of 0 then means nothing.
   */
  readonly noneEnded?: boolean;
  /** The currency of the revenue; there only if the subscriptions name one. */
  readonly currency?: string;
}
