// Written by `npm run generate` from the entries of the catalog.
// A new KPI is added at the end. You may reorder the lines of the list by hand: `npm run generate`
// keeps your order.

import type { CatalogEntry } from "../catalogEntry.js";
import { loyaltyEnrollmentRate } from "./loyaltyEnrollmentRate.js";
import { loyaltyOrderValueUplift } from "./loyaltyOrderValueUplift.js";
import { loyaltyParticipationRate } from "./loyaltyParticipationRate.js";
import { loyaltyRevenueShare } from "./loyaltyRevenueShare.js";
import { referralConversionRate } from "./referralConversionRate.js";
import { referralRate } from "./referralRate.js";
import { rewardRedemptionRate } from "./rewardRedemptionRate.js";
import { viralCoefficient } from "./viralCoefficient.js";

/** The KPIs of the family, in the order of its page in the documentation. */
export const loyalty: readonly CatalogEntry[] = [
  loyaltyOrderValueUplift,
  loyaltyEnrollmentRate,
  loyaltyParticipationRate,
  loyaltyRevenueShare,
  rewardRedemptionRate,
  referralRate,
  referralConversionRate,
  viralCoefficient,
];
