/** @module engagement-metrics */

export { type ChannelEfficiencyInput, channelEfficiency } from "./acquisition/channelEfficiency.js";
export type { ChannelMeasures } from "./acquisition/channelMeasures.js";
export {
  type Channel,
  type ChannelReport,
  type ChannelRow,
  channelReport,
} from "./acquisition/channelReport.js";
export {
  type ChannelRecord,
  type ChannelTotals,
  type ChannelTotalsState,
  channelTotalsAggregator,
} from "./acquisition/channelTotalsAggregator.js";
export { type ClosingRateInput, closingRate } from "./acquisition/closingRate.js";
export {
  type CostPerAcquisitionInput,
  costPerAcquisition,
} from "./acquisition/costPerAcquisition.js";
export { type CostPerActionInput, costPerAction } from "./acquisition/costPerAction.js";
export { type CostPerClickInput, costPerClick } from "./acquisition/costPerClick.js";
export { type CostPerLeadInput, costPerLead } from "./acquisition/costPerLead.js";
export { type CostPerMilleInput, costPerMille } from "./acquisition/costPerMille.js";
export {
  type CustomerAcquisitionCostInput,
  customerAcquisitionCost,
} from "./acquisition/customerAcquisitionCost.js";
export {
  type CustomerAcquisitionRateInput,
  customerAcquisitionRate,
} from "./acquisition/customerAcquisitionRate.js";
export {
  type LeadConversionRateInput,
  leadConversionRate,
} from "./acquisition/leadConversionRate.js";
export {
  type ApproximateOrderTotals,
  type ApproximateOrderTotalsState,
  approximateOrderTotalsAggregator,
} from "./commerce/approximateOrderTotalsAggregator.js";
export {
  type AverageOrderQuantityInput,
  averageOrderQuantity,
} from "./commerce/averageOrderQuantity.js";
export { type AverageOrderValueInput, averageOrderValue } from "./commerce/averageOrderValue.js";
export {
  type CalibrationAndHoldout,
  type CalibrationAndHoldoutOptions,
  type CustomerWithHoldout,
  calibrationAndHoldout,
} from "./commerce/calibrationAndHoldout.js";
export {
  type CartAbandonmentRateInput,
  cartAbandonmentRate,
} from "./commerce/cartAbandonmentRate.js";
export {
  type CheckoutAbandonmentRateInput,
  checkoutAbandonmentRate,
} from "./commerce/checkoutAbandonmentRate.js";
export { customerHistories } from "./commerce/customerHistories.js";
export {
  type CustomerHistories,
  type CustomerHistoriesOptions,
  type CustomerHistoriesState,
  type CustomerHistory,
  customerHistoriesAggregator,
  type HistoryOrder,
} from "./commerce/customerHistoriesAggregator.js";
export { defaultSegments } from "./commerce/defaultSegments.js";
export { firstOrders } from "./commerce/firstOrders.js";
export {
  type DatedOrder,
  type FirstOrderAt,
  firstOrdersAggregator,
} from "./commerce/firstOrdersAggregator.js";
export type { Order, OrderAmount } from "./commerce/order.js";
export {
  type OrderAmounts,
  type OrderAmountsState,
  orderAmountsAggregator,
  type SpreadOrderAmountsState,
} from "./commerce/orderAmountsAggregator.js";
export {
  type OrderLine,
  type OrderLineTotals,
  type OrderLineTotalsState,
  orderLineTotalsAggregator,
} from "./commerce/orderLineTotalsAggregator.js";
export type { OrderSpread } from "./commerce/orderSpread.js";
export {
  type OrderTotals,
  type OrderTotalsState,
  orderTotalsAggregator,
} from "./commerce/orderTotalsAggregator.js";
export {
  type OrderColumnTotals,
  type OrderTotalsFromColumnsInput,
  type OrderTotalsOfColumns,
  orderTotalsFromColumns,
} from "./commerce/orderTotalsFromColumns.js";
export { type PurchaseFrequencyInput, purchaseFrequency } from "./commerce/purchaseFrequency.js";
export { type RepeatPurchaseRateInput, repeatPurchaseRate } from "./commerce/repeatPurchaseRate.js";
export {
  type RepeatToNewSpendRatioInput,
  repeatToNewSpendRatio,
} from "./commerce/repeatToNewSpendRatio.js";
export {
  type ReturningCustomerRateInput,
  returningCustomerRate,
} from "./commerce/returningCustomerRate.js";
export {
  type ReturningRevenueShareInput,
  returningRevenueShare,
} from "./commerce/returningRevenueShare.js";
export { type RevenuePerCustomerInput, revenuePerCustomer } from "./commerce/revenuePerCustomer.js";
export { type RevenuePerVisitInput, revenuePerVisit } from "./commerce/revenuePerVisit.js";
export {
  type EmptyBins,
  type RfmCustomer,
  type RfmScore,
  type RfmScores,
  type RfmScoresInput,
  type RfmSegmentSize,
  type RfmThresholds,
  rfmScores,
} from "./commerce/rfmScores.js";
export type { RfmSegment, ScoreRange } from "./commerce/rfmSegments.js";
export {
  type OrderSummary,
  type SummarizeOrdersInput,
  summarizeOrders,
} from "./commerce/summarizeOrders.js";
export {
  type TimeBetweenPurchasesInput,
  timeBetweenPurchases,
} from "./commerce/timeBetweenPurchases.js";
export type { EmailCampaign } from "./email/campaign.js";
export type { CampaignSpread } from "./email/campaignSpread.js";
export {
  type CampaignTotals,
  type CampaignTotalsState,
  campaignTotalsAggregator,
} from "./email/campaignTotalsAggregator.js";
export { type ClickToOpenRateInput, clickToOpenRate } from "./email/clickToOpenRate.js";
export type { DeliveredEmails } from "./email/delivered.js";
export { type DeliveryRateInput, deliveryRate } from "./email/deliveryRate.js";
export { type EmailBounceRateInput, emailBounceRate } from "./email/emailBounceRate.js";
export { type EmailClickRateInput, emailClickRate } from "./email/emailClickRate.js";
export { type OpenRateInput, openRate } from "./email/openRate.js";
export { type SpamComplaintRateInput, spamComplaintRate } from "./email/spamComplaintRate.js";
export {
  type CampaignSummary,
  type SummarizeCampaignsInput,
  summarizeCampaigns,
} from "./email/summarizeCampaigns.js";
export { type UnsubscribeRateInput, unsubscribeRate } from "./email/unsubscribeRate.js";
export {
  type AreaComment,
  type AreaReport,
  type AreaReportOptions,
  type AreaRow,
  areaReport,
  type SuppressedArea,
} from "./feedback/areaReport.js";
export { type CommentRateInput, commentRate } from "./feedback/commentRate.js";
export type { FeedbackScale } from "./feedback/feedbackScoring.js";
export {
  type FeedbackOptions,
  type FeedbackReport,
  type FeedbackTheme,
  feedbackThemes,
  type SuppressedTheme,
} from "./feedback/feedbackThemes.js";
export {
  type NetSentiment,
  type NetSentimentInput,
  netSentiment,
} from "./feedback/netSentiment.js";
export {
  type PositiveSentimentShareInput,
  positiveSentimentShare,
} from "./feedback/positiveSentimentShare.js";
export {
  type ResponseTotals,
  type ResponseTotalsState,
  responseTotalsAggregator,
} from "./feedback/responseTotalsAggregator.js";
export type { ScoreMeasures } from "./feedback/scoreMeasures.js";
export type { SurveyResponse } from "./feedback/surveyResponse.js";
export type { ThemeMeasures } from "./feedback/themeMeasures.js";
export { type FormatMeasureOptions, formatMeasure } from "./format/formatMeasure.js";
export {
  type CompoundAnnualGrowthRateInput,
  compoundAnnualGrowthRate,
} from "./growth/compoundAnnualGrowthRate.js";
export { type GrowthRateInput, growthRate } from "./growth/growthRate.js";
export { type ProjectGrowthInput, projectGrowth } from "./growth/projectGrowth.js";
export { type ReturnOnAdSpendInput, returnOnAdSpend } from "./growth/returnOnAdSpend.js";
export { type ReturnOnInvestmentInput, returnOnInvestment } from "./growth/returnOnInvestment.js";
export { type ReturnPerUnitSpentInput, returnPerUnitSpent } from "./growth/returnPerUnitSpent.js";
export type { Amount, DecimalValue } from "./kernel/amount.js";
export { InputError } from "./kernel/inputError.js";
export type { LevelOption } from "./kernel/level.js";
export type {
  Better,
  Definition,
  Fraction,
  Kind,
  Measure,
  Percentage,
  Ratio,
  Reason,
  Spread,
  Unit,
} from "./kernel/measure.js";
export type { NetPromoterCounts, NetPromoterScore } from "./kernel/netPromoters.js";
export type { WeekStart } from "./kernel/periods.js";
export type { PurchaseMoment, PurchaseTimeline } from "./kernel/purchaseTimeline.js";
export type { Timestamp } from "./kernel/timestamp.js";
export type { TimeUnit } from "./kernel/timeUnit.js";
export {
  type LoyaltyEnrollmentRateInput,
  loyaltyEnrollmentRate,
} from "./loyalty/loyaltyEnrollmentRate.js";
export {
  type LoyaltyOrderValueUpliftInput,
  loyaltyOrderValueUplift,
} from "./loyalty/loyaltyOrderValueUplift.js";
export {
  type LoyaltyParticipationRateInput,
  loyaltyParticipationRate,
} from "./loyalty/loyaltyParticipationRate.js";
export {
  type LoyaltyRevenueShareInput,
  loyaltyRevenueShare,
} from "./loyalty/loyaltyRevenueShare.js";
export {
  type ReferralConversionRateInput,
  referralConversionRate,
} from "./loyalty/referralConversionRate.js";
export { type ReferralRateInput, referralRate } from "./loyalty/referralRate.js";
export {
  type RewardRedemptionRateInput,
  rewardRedemptionRate,
} from "./loyalty/rewardRedemptionRate.js";
export { type ViralCoefficientInput, viralCoefficient } from "./loyalty/viralCoefficient.js";
export type { PeriodOptions } from "./period/calendar.js";
export { type FillPeriodsOptions, fillPeriods } from "./period/fillPeriods.js";
export { type PeriodBounds, periodBounds } from "./period/periodBounds.js";
export { periodKey } from "./period/periodKey.js";
export { periodKeys } from "./period/periodKeys.js";
export {
  type AverageCustomerLifetimeInput,
  averageCustomerLifetime,
} from "./retention/averageCustomerLifetime.js";
export { type ChurnRateInput, churnRate } from "./retention/churnRate.js";
export {
  type CohortActivity,
  type CohortActivityState,
  type CohortRetention,
  type CohortRetentionOptions,
  cohortActivityAggregator,
  type RetentionCohort,
} from "./retention/cohortActivityAggregator.js";
export type { CohortOptions, FirstSeen } from "./retention/cohortOptions.js";
export { cohortRetention } from "./retention/cohortRetention.js";
export { cohortRevenue } from "./retention/cohortRevenue.js";
export {
  type CohortOrder,
  type CohortRevenue,
  type CohortRevenueState,
  cohortRevenueAggregator,
  type RevenueCohort,
} from "./retention/cohortRevenueAggregator.js";
export type { TruncatedCustomers } from "./retention/cohortRows.js";
export { type ConvertChurnRateInput, convertChurnRate } from "./retention/convertChurnRate.js";
export { type GrossRevenueChurnInput, grossRevenueChurn } from "./retention/grossRevenueChurn.js";
export {
  type GrossRevenueRetentionInput,
  grossRevenueRetention,
} from "./retention/grossRevenueRetention.js";
export { type NetRevenueChurnInput, netRevenueChurn } from "./retention/netRevenueChurn.js";
export {
  type NetRevenueRetentionInput,
  netRevenueRetention,
} from "./retention/netRevenueRetention.js";
export { type PeriodChurnRateInput, periodChurnRate } from "./retention/periodChurnRate.js";
export { type QuickRatioInput, quickRatio } from "./retention/quickRatio.js";
export { type RetentionRateInput, retentionRate } from "./retention/retentionRate.js";
export {
  type RetentionRateFromTotalsInput,
  retentionRateFromTotals,
} from "./retention/retentionRateFromTotals.js";
export type { RevenueLoss } from "./retention/revenueMovement.js";
export type { Subscription } from "./retention/subscription.js";
export type { SubscriptionTotalsOptions } from "./retention/subscriptionPeriod.js";
export {
  type SubscriptionTotals,
  type SubscriptionTotalsState,
  subscriptionTotalsAggregator,
} from "./retention/subscriptionTotalsAggregator.js";
export {
  type SubscriptionSummary,
  type SummarizeSubscriptionsInput,
  summarizeSubscriptions,
} from "./retention/summarizeSubscriptions.js";
export {
  type EngagementScore,
  type EngagementScoreOptions,
  engagementScore,
  type ScoreComponent,
} from "./score/engagementScore.js";
export type { EngagementScoreInput } from "./score/readComponent.js";
export { type AmplificationRateInput, amplificationRate } from "./social/amplificationRate.js";
export { type ApplauseRateInput, applauseRate } from "./social/applauseRate.js";
export { type ConversationRateInput, conversationRate } from "./social/conversationRate.js";
export {
  type DailyEngagementRateInput,
  dailyEngagementRate,
} from "./social/dailyEngagementRate.js";
export { type EngagementRateInput, engagementRate } from "./social/engagementRate.js";
export {
  type EngagementRateByImpressionsInput,
  engagementRateByImpressions,
} from "./social/engagementRateByImpressions.js";
export {
  type EngagementRateByReachInput,
  engagementRateByReach,
} from "./social/engagementRateByReach.js";
export {
  type EngagementRateByViewsInput,
  engagementRateByViews,
} from "./social/engagementRateByViews.js";
export { type FollowerGrowthRateInput, followerGrowthRate } from "./social/followerGrowthRate.js";
export type { Interactions } from "./social/interactions.js";
export type { Post } from "./social/post.js";
export type { PostSpread } from "./social/postSpread.js";
export {
  type PostTotals,
  type PostTotalsState,
  postTotalsAggregator,
} from "./social/postTotalsAggregator.js";
export {
  type PostSummary,
  type SummarizePostsInput,
  summarizePosts,
} from "./social/summarizePosts.js";
export { type ViewsPerPostInput, viewsPerPost } from "./social/viewsPerPost.js";
export {
  type BootstrapInterval,
  type BootstrapOptions,
  bootstrapInterval,
} from "./statistics/bootstrapInterval.js";
export type { ComparisonMethod } from "./statistics/comparedEvidence.js";
export { type ComparisonAmongMany, compareManyMeasures } from "./statistics/compareManyMeasures.js";
export { compareMeasures, type MeasureComparison } from "./statistics/compareMeasures.js";
export { type ConfidenceOptions, confidenceInterval } from "./statistics/confidenceInterval.js";
export {
  type Decomposition,
  decompose,
  type GroupEffect,
  type MeasuresByGroup,
} from "./statistics/decompose.js";
export type { ExpectedPoints, ExpectedProportion } from "./statistics/expectedAnswers.js";
export type { Interval, IntervalMethod, NoInterval } from "./statistics/interval.js";
export type { SurveyedPopulation } from "./statistics/marginByAnswers.js";
export {
  type MarginOfErrorAnswers,
  type MarginOfErrorInput,
  marginOfError,
} from "./statistics/marginOfError.js";
export { type RollUpOptions, rollUp } from "./statistics/rollUp.js";
export {
  type DifferenceWanted,
  type MarginWanted,
  type SampleSizeForInput,
  sampleSizeFor,
} from "./statistics/sampleSizeFor.js";
export { aggregate } from "./stream/aggregate.js";
export { aggregateAsync } from "./stream/aggregateAsync.js";
export type { Aggregator, SavedState } from "./stream/aggregator.js";
export {
  type ApproximateDistinct,
  approximateDistinctAggregator,
} from "./stream/approximateDistinctAggregator.js";
export { type Distinct, distinctAggregator } from "./stream/distinctAggregator.js";
export { type GroupKey, groupBy } from "./stream/groupBy.js";
export type { Id, IdIndex } from "./stream/idIndex.js";
export type { IdRegisters } from "./stream/idRegisters.js";
export type {
  Aggregated,
  AggregateOptions,
  Invalid,
  Skipped,
  SkippedItem,
  WithSkipped,
} from "./stream/invalidItems.js";
export { mapped } from "./stream/mapped.js";
export { type Running, running } from "./stream/running.js";
export {
  type RowState,
  type TableKeys,
  type TableRow,
  type TableState,
  tabulate,
} from "./stream/tabulate.js";
export {
  type TogetherItem,
  type TogetherParts,
  type TogetherResults,
  type TogetherState,
  together,
} from "./stream/together.js";
export type { AnswerCounts } from "./survey/answerCounts.js";
export type { AnswerTally } from "./survey/answerTally.js";
export { customerEffortScore } from "./survey/customerEffortScore.js";
export { customerEffortScoreAggregator } from "./survey/customerEffortScoreAggregator.js";
export { customerEffortScoreFromCounts } from "./survey/customerEffortScoreFromCounts.js";
export type { CustomerEffortOptions, CustomerEffortScore } from "./survey/customerEffortScoring.js";
export { customerSatisfactionScore } from "./survey/customerSatisfactionScore.js";
export { customerSatisfactionScoreAggregator } from "./survey/customerSatisfactionScoreAggregator.js";
export { customerSatisfactionScoreFromCounts } from "./survey/customerSatisfactionScoreFromCounts.js";
export type {
  CustomerSatisfactionOptions,
  CustomerSatisfactionScore,
} from "./survey/customerSatisfactionScoring.js";
export { netPromoterScore } from "./survey/netPromoterScore.js";
export { netPromoterScoreAggregator } from "./survey/netPromoterScoreAggregator.js";
export { netPromoterScoreFromCounts } from "./survey/netPromoterScoreFromCounts.js";
export {
  type SurveyCompletionRateInput,
  surveyCompletionRate,
} from "./survey/surveyCompletionRate.js";
export { type SurveyResponseRateInput, surveyResponseRate } from "./survey/surveyResponseRate.js";
export {
  type AcquisitionPaybackPeriodInput,
  acquisitionPaybackPeriod,
} from "./value/acquisitionPaybackPeriod.js";
export {
  type AverageRevenuePerAccountInput,
  averageRevenuePerAccount,
} from "./value/averageRevenuePerAccount.js";
export {
  type CustomerLifetimeValueInput,
  customerLifetimeValue,
} from "./value/customerLifetimeValue.js";
export {
  type DiscountedLifetimeValueInput,
  discountedLifetimeValue,
} from "./value/discountedLifetimeValue.js";
export {
  type HistoricLifetimeValueInput,
  historicLifetimeValue,
} from "./value/historicLifetimeValue.js";
export {
  type LifetimeValueToAcquisitionCostInput,
  lifetimeValueToAcquisitionCost,
} from "./value/lifetimeValueToAcquisitionCost.js";
export {
  type SubscriptionLifetimeValueInput,
  subscriptionLifetimeValue,
} from "./value/subscriptionLifetimeValue.js";
export {
  type AverageSessionDurationInput,
  averageSessionDuration,
} from "./web/averageSessionDuration.js";
export { type BounceRateInput, bounceRate } from "./web/bounceRate.js";
export { type ClickThroughRateInput, clickThroughRate } from "./web/clickThroughRate.js";
export { type ConversionRateInput, conversionRate } from "./web/conversionRate.js";
export { type NewVisitorShareInput, newVisitorShare } from "./web/newVisitorShare.js";
export { type PagesPerSessionInput, pagesPerSession } from "./web/pagesPerSession.js";
export {
  type ReturningVisitorShareInput,
  returningVisitorShare,
} from "./web/returningVisitorShare.js";
export type { Session } from "./web/session.js";
export {
  type SessionEngagementRateInput,
  sessionEngagementRate,
} from "./web/sessionEngagementRate.js";
export type { SessionSpread } from "./web/sessionSpread.js";
export {
  type SessionTotals,
  type SessionTotalsOptions,
  type SessionTotalsState,
  sessionTotalsAggregator,
} from "./web/sessionTotalsAggregator.js";
export {
  type SessionSummary,
  type SummarizeSessionsInput,
  summarizeSessions,
} from "./web/summarizeSessions.js";
