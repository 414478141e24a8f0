import { isAbsent } from "../../kernel/check.js";
import type { OverPeriod } from "../../kernel/overPeriod.js";
import { churnRate } from "../churnRate.js";
import { grossRevenueChurn } from "../grossRevenueChurn.js";
import { grossRevenueRetention } from "../grossRevenueRetention.js";
import { netRevenueChurn } from "../netRevenueChurn.js";
import { netRevenueRetention } from "../netRevenueRetention.js";
import { periodChurnRate } from "../periodChurnRate.js";
import { quickRatio } from "../quickRatio.js";
import { retentionRate } from "../retentionRate.js";
import { retentionRateFromTotals } from "../retentionRateFromTotals.js";
import type { SubscriptionSummary } from "./subscriptionSummary.js";
import type { SubscriptionTotals } from "./subscriptionTotals.js";

/** What {@link summarizeSubscriptions} is computed from. */
export interface SummarizeSubscriptionsInput extends SubscriptionTotals, OverPeriod {
  /**
   * What the number of customers who left is divided by. The summary has a period churn rate only
   * if it is given.
   */
  readonly method?: "start" | "start-plus-new" | "midpoint" | "customer-days" | null | undefined;
}

/**
 * Every KPI of subscriptions that can be computed from their totals.
 *
 * @returns The measures, by KPI.
 * @throws {@link InputError} If a total is invalid, the method is unknown, or the period is not a unit of time.
 *
 * @example
 * const subscriptions = [
 *   { customerId: "a", startedAt: "2025-06-01", revenue: 20 },
 *   { customerId: "b", startedAt: "2025-11-12", endedAt: "2026-01-20", revenue: 20 },
 * ];
 * const january = subscriptionTotalsAggregator({ from: "2026-01-01", to: "2026-02-01" });
 * const totals = aggregate(subscriptions, january);
 * const summary = summarizeSubscriptions({ ...totals, method: "midpoint", period: "month" });
 * summary.churnRate.percent; // 50
 * summary.periodChurnRate.value; // 0.6666666666666666
 * summary.grossRevenueRetention.definition; // { period: "month" }
 */
export function summarizeSubscriptions(totals: SummarizeSubscriptionsInput): SubscriptionSummary {
  return {
    churnRate: churnRate(totals),
    retentionRate: retentionRate(totals),
    retentionRateFromTotals: retentionRateFromTotals(totals),
    ...(!isAbsent(totals.method) && {
      periodChurnRate: periodChurnRate({ ...totals, method: totals.method }),
    }),
    ...(!isAbsent(totals.revenueAtStart) && {
      grossRevenueRetention: grossRevenueRetention(totals),
      netRevenueRetention: netRevenueRetention(totals),
      grossRevenueChurn: grossRevenueChurn(totals),
      netRevenueChurn: netRevenueChurn(totals),
      quickRatio: quickRatio(totals),
    }),
  };
}
