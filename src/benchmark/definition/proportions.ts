// Written by `npm run generate` from the entries of the catalog.

/**
 * The KPIs that are shares of a whole. Their figures are at most 1, so that a figure in percent by
 * mistake is refused. The effort score is not among them, since only one of its methods makes it a
 * share.
 */
export const proportions: readonly string[] = [
  "bounceRate",
  "sessionEngagementRate",
  "newVisitorShare",
  "returningVisitorShare",
  "openRate",
  "emailClickRate",
  "deliveryRate",
  "emailBounceRate",
  "unsubscribeRate",
  "spamComplaintRate",
  "repeatPurchaseRate",
  "returningCustomerRate",
  "cartAbandonmentRate",
  "checkoutAbandonmentRate",
  "leadConversionRate",
  "closingRate",
  "churnRate",
  "retentionRate",
  "customerSatisfactionScore",
  "surveyResponseRate",
  "surveyCompletionRate",
  "loyaltyEnrollmentRate",
  "loyaltyParticipationRate",
  "referralRate",
  "referralConversionRate",
  "positiveSentimentShare",
  "commentRate",
];
