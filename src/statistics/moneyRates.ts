/**
 * The rates whose parts are amounts or stocks, and no count of trials, though both may be whole:
 * a part of the one is not a part of the other that did or did not happen.
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
