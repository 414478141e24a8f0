// The KPIs of the family, written by `npm run generate`.

export { type LoyaltyEnrollmentRateInput, loyaltyEnrollmentRate } from "./loyaltyEnrollmentRate.js";
export {
  type LoyaltyOrderValueUpliftInput,
  loyaltyOrderValueUplift,
} from "./loyaltyOrderValueUplift.js";
export {
  type LoyaltyParticipationRateInput,
  loyaltyParticipationRate,
} from "./loyaltyParticipationRate.js";
export { type LoyaltyRevenueShareInput, loyaltyRevenueShare } from "./loyaltyRevenueShare.js";
export {
  type ReferralConversionRateInput,
  referralConversionRate,
} from "./referralConversionRate.js";
export { type ReferralRateInput, referralRate } from "./referralRate.js";
export { type RewardRedemptionRateInput, rewardRedemptionRate } from "./rewardRedemptionRate.js";
export { type ViralCoefficientInput, viralCoefficient } from "./viralCoefficient.js";
