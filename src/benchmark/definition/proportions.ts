// Written by `npm run generate` from the entries of the catalog.

/**
 * The KPIs that are shares of a whole. Their figures are at most 1, so that a figure in percent by
 * mistake is refused. The effort score is not among them, since only one of its methods makes it a
 * share.
 */
export const proportions: readonly string[] = [
  "shareOfVoice",
  "bounceRate",
  "sessionEngagementRate",
  "newVisitorShare",
  "returningVisitorShare",
  "addToCartRate",
  "openRate",
  "emailClickRate",
  "deliveryRate",
  "emailBounceRate",
  "unsubscribeRate",
  "spamComplaintRate",
  "placedOrderRate",
  "repeatPurchaseRate",
  "returningCustomerRate",
  "cartAbandonmentRate",
  "checkoutAbandonmentRate",
  "refundRate",
  "leadConversionRate",
  "closingRate",
  "activationRate",
  "trialConversionRate",
  "churnRate",
  "retentionRate",
  "winBackRate",
  "customerSatisfactionScore",
  "surveyResponseRate",
  "surveyCompletionRate",
  "firstContactResolutionRate",
  "loyaltyEnrollmentRate",
  "loyaltyParticipationRate",
  "referralRate",
  "referralConversionRate",
  "positiveSentimentShare",
  "commentRate",
];
