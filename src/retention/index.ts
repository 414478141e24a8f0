export {
  type AverageCustomerLifetimeInput,
  averageCustomerLifetime,
} from "./averageCustomerLifetime.js";
export { type ChurnRateInput, churnRate } from "./churnRate.js";
export {
  type CohortActivity,
  type CohortActivityState,
  type CohortRetention,
  type CohortRetentionOptions,
  cohortActivityAggregator,
  type RetentionCohort,
} from "./cohortActivityAggregator.js";
export type { CohortOptions, FirstSeen } from "./cohortOptions.js";
export { cohortRetention } from "./cohortRetention.js";
export { cohortRevenue } from "./cohortRevenue.js";
export {
  type CohortOrder,
  type CohortRevenue,
  type CohortRevenueState,
  cohortRevenueAggregator,
  type RevenueCohort,
} from "./cohortRevenueAggregator.js";
export type { TruncatedCustomers } from "./cohortRows.js";
export { type ConvertChurnRateInput, convertChurnRate } from "./convertChurnRate.js";
export { type GrossRevenueChurnInput, grossRevenueChurn } from "./grossRevenueChurn.js";
export { type GrossRevenueRetentionInput, grossRevenueRetention } from "./grossRevenueRetention.js";
export { type NetRevenueChurnInput, netRevenueChurn } from "./netRevenueChurn.js";
export { type NetRevenueRetentionInput, netRevenueRetention } from "./netRevenueRetention.js";
export { type PeriodChurnRateInput, periodChurnRate } from "./periodChurnRate.js";
export { type QuickRatioInput, quickRatio } from "./quickRatio.js";
export { type RetentionRateInput, retentionRate } from "./retentionRate.js";
export {
  type RetentionRateFromTotalsInput,
  retentionRateFromTotals,
} from "./retentionRateFromTotals.js";
export type { RevenueLoss } from "./revenueMovement.js";
export type { Subscription } from "./subscription.js";
export type { SubscriptionTotalsOptions } from "./subscriptionPeriod.js";
export {
  type SubscriptionTotals,
  type SubscriptionTotalsState,
  subscriptionTotalsAggregator,
} from "./subscriptionTotalsAggregator.js";
export {
  type SubscriptionSummary,
  type SummarizeSubscriptionsInput,
  summarizeSubscriptions,
} from "./summarizeSubscriptions.js";
