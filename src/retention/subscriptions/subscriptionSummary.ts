import type { Fraction } from "../../kernel/fraction.js";
import type { Ratio } from "../../kernel/ratio.js";

/** The KPIs of subscriptions; each is absent if the totals leave out a field that it is computed from. */
export interface SubscriptionSummary {
  /** Customers lost / customers at start. */
  readonly churnRate: Fraction<"churnRate">;
  /** Customers left, divided as the method says. */
  readonly periodChurnRate?: Fraction<"periodChurnRate">;
  /** Customers retained / customers at start. */
  readonly retentionRate: Fraction<"retentionRate">;
  /** (Customers at end + paused - resumed - new customers still active) / customers at start. */
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
