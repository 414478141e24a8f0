import type { Fraction, Ratio } from "../kernel/measure.js";
import type { TimeUnit } from "../kernel/timeUnit.js";
import { churnRate } from "./churnRate.js";
import { grossRevenueChurn } from "./grossRevenueChurn.js";
import { grossRevenueRetention } from "./grossRevenueRetention.js";
import { netRevenueChurn } from "./netRevenueChurn.js";
import { netRevenueRetention } from "./netRevenueRetention.js";
import { periodChurnRate } from "./periodChurnRate.js";
import { quickRatio } from "./quickRatio.js";
import { retentionRate } from "./retentionRate.js";
import { retentionRateFromTotals } from "./retentionRateFromTotals.js";
import type { SubscriptionTotals } from "./subscriptionTotalsAggregator.js";

/** What {@link summarizeSubscriptions} is computed from. */
export interface SummarizeSubscriptionsInput extends SubscriptionTotals {
  /** What those who left are divided by; the period churn rate is there only where it is given. */
  readonly method?: "start" | "start-plus-new" | "midpoint" | undefined;
  /** The length of the period, which the measures then carry. */
  readonly period?: TimeUnit | undefined;
}

/** The KPIs of subscriptions; one is absent where the totals lack what it is computed from. */
export interface SubscriptionSummary {
  /** Customers lost / customers at start. */
  readonly churnRate: Fraction<"churnRate">;
  /** Customers left, divided as the method says. */
  readonly periodChurnRate?: Fraction<"periodChurnRate">;
  /** Customers retained / customers at start. */
  readonly retentionRate: Fraction<"retentionRate">;
  /** (Customers at end - new customers still active) / customers at start. */
  readonly retentionRateFromTotals: Fraction<"retentionRateFromTotals">;
  /** (Revenue at start - contraction - churned) / revenue at start. */
  readonly grossRevenueRetention?: Fraction<"grossRevenueRetention">;
  /** (Revenue at start + expansion - contraction - churned) / revenue at start. */
  readonly netRevenueRetention?: Fraction<"netRevenueRetention">;
  /** (Churned + contraction) / revenue at start. */
  readonly grossRevenueChurn?: Fraction<"grossRevenueChurn">;
  /** (Churned + contraction - expansion - reactivation) / revenue at start. */
  readonly netRevenueChurn?: Fraction<"netRevenueChurn">;
  /** (New revenue + expansion + reactivation) / (churned + contraction). */
  readonly quickRatio?: Ratio<"quickRatio">;
}

/**
 * What the totals of subscriptions say: every KPI that they hold the parts of.
 *
 * @returns The measures, by KPI.
 * @throws {@link InputError} If a total cannot be right, or the method or the period is none.
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
    ...(totals.method !== undefined && {
      periodChurnRate: periodChurnRate({ ...totals, method: totals.method }),
    }),
    ...(totals.revenueAtStart !== undefined && {
      grossRevenueRetention: grossRevenueRetention(totals),
      netRevenueRetention: netRevenueRetention(totals),
      grossRevenueChurn: grossRevenueChurn(totals),
      netRevenueChurn: netRevenueChurn(totals),
      quickRatio: quickRatio(totals),
    }),
  };
}
