/**
 * The KPIs that are shares of a whole: their figures cannot pass 1, so that a percentage by mistake
 * is seen where it is typed in. The satisfaction score among them; effort only by one method.
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
