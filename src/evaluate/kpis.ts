// Written by `npm run generate` from the entries of the catalog.

import { activationRate } from "../acquisition/activationRate.js";
import { channelEfficiency } from "../acquisition/channelEfficiency.js";
import { closingRate } from "../acquisition/closingRate.js";
import { costPerAcquisition } from "../acquisition/costPerAcquisition.js";
import { costPerAction } from "../acquisition/costPerAction.js";
import { costPerClick } from "../acquisition/costPerClick.js";
import { costPerLead } from "../acquisition/costPerLead.js";
import { costPerMille } from "../acquisition/costPerMille.js";
import { customerAcquisitionCost } from "../acquisition/customerAcquisitionCost.js";
import { customerAcquisitionRate } from "../acquisition/customerAcquisitionRate.js";
import { leadConversionRate } from "../acquisition/leadConversionRate.js";
import { marketingEfficiencyRatio } from "../acquisition/marketingEfficiencyRatio.js";
import { trialConversionRate } from "../acquisition/trialConversionRate.js";
import { averageOrderQuantity } from "../commerce/averageOrderQuantity.js";
import { averageOrderValue } from "../commerce/averageOrderValue.js";
import { cartAbandonmentRate } from "../commerce/cartAbandonmentRate.js";
import { checkoutAbandonmentRate } from "../commerce/checkoutAbandonmentRate.js";
import { customerCount } from "../commerce/customerCount.js";
import { newCustomerCount } from "../commerce/newCustomerCount.js";
import { orderCount } from "../commerce/orderCount.js";
import { purchaseFrequency } from "../commerce/purchaseFrequency.js";
import { refundedRevenueShare } from "../commerce/refundedRevenueShare.js";
import { refundRate } from "../commerce/refundRate.js";
import { repeatPurchaseRate } from "../commerce/repeatPurchaseRate.js";
import { repeatToNewSpendRatio } from "../commerce/repeatToNewSpendRatio.js";
import { returningCustomerRate } from "../commerce/returningCustomerRate.js";
import { returningRevenueShare } from "../commerce/returningRevenueShare.js";
import { revenuePerCustomer } from "../commerce/revenuePerCustomer.js";
import { revenuePerVisit } from "../commerce/revenuePerVisit.js";
import { timeBetweenPurchases } from "../commerce/timeBetweenPurchases.js";
import { totalRevenue } from "../commerce/totalRevenue.js";
import { clickToOpenRate } from "../email/clickToOpenRate.js";
import { deliveryRate } from "../email/deliveryRate.js";
import { emailBounceRate } from "../email/emailBounceRate.js";
import { emailClickRate } from "../email/emailClickRate.js";
import { openRate } from "../email/openRate.js";
import { placedOrderRate } from "../email/placedOrderRate.js";
import { revenuePerRecipient } from "../email/revenuePerRecipient.js";
import { spamComplaintRate } from "../email/spamComplaintRate.js";
import { unsubscribeRate } from "../email/unsubscribeRate.js";
import { commentRate } from "../feedback/commentRate.js";
import { netSentiment } from "../feedback/netSentiment.js";
import { positiveSentimentShare } from "../feedback/positiveSentimentShare.js";
import { responseCount } from "../feedback/responseCount.js";
import { compoundAnnualGrowthRate } from "../growth/compoundAnnualGrowthRate.js";
import { earnedGrowthRate } from "../growth/earnedGrowthRate.js";
import { growthRate } from "../growth/growthRate.js";
import { projectGrowth } from "../growth/projectGrowth.js";
import { returnOnAdSpend } from "../growth/returnOnAdSpend.js";
import { returnOnInvestment } from "../growth/returnOnInvestment.js";
import { returnPerUnitSpent } from "../growth/returnPerUnitSpent.js";
import { loyaltyEnrollmentRate } from "../loyalty/loyaltyEnrollmentRate.js";
import { loyaltyOrderValueUplift } from "../loyalty/loyaltyOrderValueUplift.js";
import { loyaltyParticipationRate } from "../loyalty/loyaltyParticipationRate.js";
import { loyaltyRevenueShare } from "../loyalty/loyaltyRevenueShare.js";
import { referralConversionRate } from "../loyalty/referralConversionRate.js";
import { referralRate } from "../loyalty/referralRate.js";
import { rewardRedemptionRate } from "../loyalty/rewardRedemptionRate.js";
import { viralCoefficient } from "../loyalty/viralCoefficient.js";
import { averageCustomerLifetime } from "../retention/averageCustomerLifetime.js";
import { churnRate } from "../retention/churnRate.js";
import { convertChurnRate } from "../retention/convertChurnRate.js";
import { grossRevenueChurn } from "../retention/grossRevenueChurn.js";
import { grossRevenueRetention } from "../retention/grossRevenueRetention.js";
import { monthlyRecurringRevenue } from "../retention/monthlyRecurringRevenue.js";
import { netRevenueChurn } from "../retention/netRevenueChurn.js";
import { netRevenueRetention } from "../retention/netRevenueRetention.js";
import { periodChurnRate } from "../retention/periodChurnRate.js";
import { quickRatio } from "../retention/quickRatio.js";
import { retentionRate } from "../retention/retentionRate.js";
import { retentionRateFromTotals } from "../retention/retentionRateFromTotals.js";
import { winBackRate } from "../retention/winBackRate.js";
import { amplificationRate } from "../social/amplificationRate.js";
import { applauseRate } from "../social/applauseRate.js";
import { commentsPerFollower } from "../social/commentsPerFollower.js";
import { conversationRate } from "../social/conversationRate.js";
import { dailyEngagementRate } from "../social/dailyEngagementRate.js";
import { engagementRate } from "../social/engagementRate.js";
import { engagementRateByImpressions } from "../social/engagementRateByImpressions.js";
import { engagementRateByReach } from "../social/engagementRateByReach.js";
import { engagementRateByViews } from "../social/engagementRateByViews.js";
import { followerGrowthRate } from "../social/followerGrowthRate.js";
import { likesPerFollower } from "../social/likesPerFollower.js";
import { reachRate } from "../social/reachRate.js";
import { shareOfVoice } from "../social/shareOfVoice.js";
import { sharesPerFollower } from "../social/sharesPerFollower.js";
import { viewsPerPost } from "../social/viewsPerPost.js";
import { firstContactResolutionRate } from "../survey/firstContactResolutionRate.js";
import { surveyCompletionRate } from "../survey/surveyCompletionRate.js";
import { surveyResponseRate } from "../survey/surveyResponseRate.js";
import { acquisitionPaybackPeriod } from "../value/acquisitionPaybackPeriod.js";
import { averageRevenuePerAccount } from "../value/averageRevenuePerAccount.js";
import { customerLifetimeValue } from "../value/customerLifetimeValue.js";
import { discountedLifetimeValue } from "../value/discountedLifetimeValue.js";
import { historicLifetimeValue } from "../value/historicLifetimeValue.js";
import { lifetimeValueToAcquisitionCost } from "../value/lifetimeValueToAcquisitionCost.js";
import { subscriptionLifetimeValue } from "../value/subscriptionLifetimeValue.js";
import { addToCartRate } from "../web/addToCartRate.js";
import { averageEngagementTime } from "../web/averageEngagementTime.js";
import { averageSessionDuration } from "../web/averageSessionDuration.js";
import { bounceRate } from "../web/bounceRate.js";
import { clickThroughRate } from "../web/clickThroughRate.js";
import { conversionRate } from "../web/conversionRate.js";
import { newVisitorShare } from "../web/newVisitorShare.js";
import { pagesPerSession } from "../web/pagesPerSession.js";
import { returningVisitorShare } from "../web/returningVisitorShare.js";
import { sessionCount } from "../web/sessionCount.js";
import { sessionEngagementRate } from "../web/sessionEngagementRate.js";
import { stickiness } from "../web/stickiness.js";
import type { KpiFunctions } from "./kpiFunctions.js";
import {
  averageRatingFromInput,
  customerEffortScoreFromInput,
  customerSatisfactionScoreFromInput,
  engagementScoreFromInput,
  netPromoterScoreFromInput,
} from "./scoresFromInput.js";

/** The function of every KPI, by its id. */
export const kpis: KpiFunctions = {
  engagementRate,
  engagementRateByReach,
  engagementRateByImpressions,
  engagementRateByViews,
  dailyEngagementRate,
  applauseRate,
  conversationRate,
  amplificationRate,
  viewsPerPost,
  followerGrowthRate,
  commentsPerFollower,
  likesPerFollower,
  reachRate,
  shareOfVoice,
  sharesPerFollower,
  bounceRate,
  sessionEngagementRate,
  averageSessionDuration,
  pagesPerSession,
  newVisitorShare,
  returningVisitorShare,
  clickThroughRate,
  conversionRate,
  sessionCount,
  addToCartRate,
  averageEngagementTime,
  stickiness,
  openRate,
  emailClickRate,
  clickToOpenRate,
  deliveryRate,
  emailBounceRate,
  unsubscribeRate,
  spamComplaintRate,
  placedOrderRate,
  revenuePerRecipient,
  averageOrderValue,
  averageOrderQuantity,
  purchaseFrequency,
  timeBetweenPurchases,
  repeatPurchaseRate,
  returningCustomerRate,
  repeatToNewSpendRatio,
  returningRevenueShare,
  revenuePerCustomer,
  revenuePerVisit,
  cartAbandonmentRate,
  checkoutAbandonmentRate,
  totalRevenue,
  orderCount,
  customerCount,
  newCustomerCount,
  refundRate,
  refundedRevenueShare,
  customerAcquisitionCost,
  customerAcquisitionRate,
  leadConversionRate,
  closingRate,
  costPerAcquisition,
  costPerAction,
  costPerLead,
  costPerClick,
  costPerMille,
  channelEfficiency,
  activationRate,
  marketingEfficiencyRatio,
  trialConversionRate,
  churnRate,
  periodChurnRate,
  retentionRate,
  retentionRateFromTotals,
  averageCustomerLifetime,
  convertChurnRate,
  grossRevenueRetention,
  netRevenueRetention,
  grossRevenueChurn,
  netRevenueChurn,
  quickRatio,
  monthlyRecurringRevenue,
  winBackRate,
  historicLifetimeValue,
  customerLifetimeValue,
  subscriptionLifetimeValue,
  discountedLifetimeValue,
  lifetimeValueToAcquisitionCost,
  acquisitionPaybackPeriod,
  averageRevenuePerAccount,
  netPromoterScore: netPromoterScoreFromInput,
  customerSatisfactionScore: customerSatisfactionScoreFromInput,
  customerEffortScore: customerEffortScoreFromInput,
  averageRating: averageRatingFromInput,
  surveyResponseRate,
  surveyCompletionRate,
  firstContactResolutionRate,
  loyaltyOrderValueUplift,
  loyaltyEnrollmentRate,
  loyaltyParticipationRate,
  loyaltyRevenueShare,
  rewardRedemptionRate,
  referralRate,
  referralConversionRate,
  viralCoefficient,
  positiveSentimentShare,
  netSentiment,
  commentRate,
  responseCount,
  growthRate,
  compoundAnnualGrowthRate,
  projectGrowth,
  returnOnInvestment,
  returnPerUnitSpent,
  returnOnAdSpend,
  earnedGrowthRate,
  engagementScore: engagementScoreFromInput,
};
