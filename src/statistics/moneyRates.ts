/**
 * The rates whose parts are amounts or stocks and not counts of trials, although both may be whole
 * numbers: their numerator is not a number of successes among the denominator.
 */
export const moneyRates: readonly string[] = [
  "followerGrowthRate",
  "grossRevenueChurn",
  "grossRevenueRetention",
  "growthRate",
  "loyaltyRevenueShare",
  "netRevenueChurn",
  "netRevenueRetention",
  "returnOnInvestment",
  "returningRevenueShare",
  "rewardRedemptionRate",
];
