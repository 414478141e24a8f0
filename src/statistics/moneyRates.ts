/**
 * The rates whose parts are amounts or stocks. Both parts may be whole numbers, but they are not
 * counts of trials: the numerator is not a number of successes among the trials in the denominator.
 */
export const moneyRates: readonly string[] = [
  "earnedGrowthRate",
  "followerGrowthRate",
  "grossRevenueChurn",
  "grossRevenueRetention",
  "growthRate",
  "loyaltyRevenueShare",
  "netRevenueChurn",
  "netRevenueRetention",
  "refundedRevenueShare",
  "returnOnInvestment",
  "returningRevenueShare",
  "rewardRedemptionRate",
];
