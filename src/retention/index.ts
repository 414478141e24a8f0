// The KPIs of the family, written by `npm run generate`.

export {
  type AverageCustomerLifetimeInput,
  averageCustomerLifetime,
} from "./averageCustomerLifetime.js";
export { type ChurnRateInput, churnRate } from "./churnRate.js";
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

// Everything else.

export type {
  Cohort,
  CohortRetention,
  CohortRevenue,
  CohortTable,
  RetentionCohort,
  RevenueCohort,
} from "./cohort.js";
export type { CohortActivity } from "./cohortActivity.js";
export { cohortActivityAggregator } from "./cohortActivityAggregator.js";
export type { CohortActivityState } from "./cohortActivityState.js";
export type { CohortOptions } from "./cohortOptions.js";
export type { CohortOrder } from "./cohortOrder.js";
export { cohortRetention } from "./cohortRetention.js";
export type { CohortRetentionOptions } from "./cohortRetentionOptions.js";
export { cohortRevenue } from "./cohortRevenue.js";
export { cohortRevenueAggregator } from "./cohortRevenueAggregator.js";
export type { CohortRevenueState } from "./cohortRevenueState.js";
export type { FirstSeen } from "./firstSeen.js";
export type { RevenueLoss } from "./revenueLoss.js";
export type { Subscription } from "./subscription.js";
export type { SubscriptionSummary } from "./subscriptionSummary.js";
export type { SubscriptionTotals, SubscriptionTotalsState } from "./subscriptionTotals.js";
export { subscriptionTotalsAggregator } from "./subscriptionTotalsAggregator.js";
export type { SubscriptionTotalsOptions } from "./subscriptionTotalsOptions.js";
export {
  type SummarizeSubscriptionsInput,
  summarizeSubscriptions,
} from "./summarizeSubscriptions.js";
export type { TruncatedCustomers } from "./truncatedCustomers.js";
