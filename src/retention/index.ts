// The KPIs of the family, written by `npm run generate`.

export {
  type AverageCustomerLifetimeInput,
  averageCustomerLifetime,
} from "./averageCustomerLifetime.js";
export { type ChurnRateInput, churnRate } from "./churnRate.js";
export { type ConvertChurnRateInput, convertChurnRate } from "./convertChurnRate.js";
export { type GrossRevenueChurnInput, grossRevenueChurn } from "./grossRevenueChurn.js";
export { type GrossRevenueRetentionInput, grossRevenueRetention } from "./grossRevenueRetention.js";
export {
  type MonthlyRecurringRevenueInput,
  monthlyRecurringRevenue,
} from "./monthlyRecurringRevenue.js";
export { type NetRevenueChurnInput, netRevenueChurn } from "./netRevenueChurn.js";
export { type NetRevenueRetentionInput, netRevenueRetention } from "./netRevenueRetention.js";
export { type PeriodChurnRateInput, periodChurnRate } from "./periodChurnRate.js";
export { type QuickRatioInput, quickRatio } from "./quickRatio.js";
export { type RetentionRateInput, retentionRate } from "./retentionRate.js";
export {
  type RetentionRateFromTotalsInput,
  retentionRateFromTotals,
} from "./retentionRateFromTotals.js";
export { type WinBackRateInput, winBackRate } from "./winBackRate.js";

// The other exports of the family, written by hand.

export type { TimeSpan } from "../kernel/timeSpan.js";
export type { Cohort } from "./cohort.js";
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
export type { CohortRetention, CohortRevenue, CohortTable } from "./cohortTable.js";
export type { FirstSeen } from "./firstSeen.js";
export type { Invoice } from "./invoices/invoice.js";
export type { SubscriptionFromInvoices } from "./invoices/subscriptionFromInvoices.js";
export { subscriptionsFromInvoices } from "./invoices/subscriptionsFromInvoices.js";
export { subscriptionsFromInvoicesAggregator } from "./invoices/subscriptionsFromInvoicesAggregator.js";
export type { SubscriptionsFromInvoicesOptions } from "./invoices/subscriptionsFromInvoicesOptions.js";
export type { SubscriptionsFromInvoicesState } from "./invoices/subscriptionsFromInvoicesState.js";
export type { RetentionCohort } from "./retentionCohort.js";
export type { RevenueCohort } from "./revenueCohort.js";
export type { RevenueLoss } from "./revenueLoss.js";
export type { SubscriptionEvent } from "./subscriptionEvents/subscriptionEvent.js";
export type { SubscriptionEventKind } from "./subscriptionEvents/subscriptionEventKind.js";
export type { SubscriptionFromEvents } from "./subscriptionEvents/subscriptionFromEvents.js";
export type { SubscriptionOddities } from "./subscriptionEvents/subscriptionOddities.js";
export { subscriptionsFromEvents } from "./subscriptionEvents/subscriptionsFromEvents.js";
export { subscriptionsFromEventsAggregator } from "./subscriptionEvents/subscriptionsFromEventsAggregator.js";
export type { SubscriptionsFromEventsState } from "./subscriptionEvents/subscriptionsFromEventsState.js";
export type { Subscription } from "./subscriptions/subscription.js";
export type { SubscriptionChange } from "./subscriptions/subscriptionChange.js";
export type { SubscriptionOptions } from "./subscriptions/subscriptionOptions.js";
export type { SubscriptionPause } from "./subscriptions/subscriptionPause.js";
export type { SubscriptionSummary } from "./subscriptions/subscriptionSummary.js";
export type { SubscriptionTotals } from "./subscriptions/subscriptionTotals.js";
export { subscriptionTotalsAggregator } from "./subscriptions/subscriptionTotalsAggregator.js";
export { subscriptionTotalsByPeriod } from "./subscriptions/subscriptionTotalsByPeriod.js";
export type { SubscriptionTotalsByPeriodOptions } from "./subscriptions/subscriptionTotalsByPeriodOptions.js";
export type { SubscriptionTotalsByPeriodState } from "./subscriptions/subscriptionTotalsByPeriodState.js";
export type { SubscriptionTotalsOptions } from "./subscriptions/subscriptionTotalsOptions.js";
export type { SubscriptionTotalsState } from "./subscriptions/subscriptionTotalsState.js";
export {
  type SummarizeSubscriptionsInput,
  summarizeSubscriptions,
} from "./subscriptions/summarizeSubscriptions.js";
export type { TruncatedCustomers } from "./truncatedCustomers.js";
