// Written by `npm run generate` from the entries of the catalog.
// A new KPI is added at the end. You may reorder the lines of the list by hand: `npm run generate`
// keeps your order.

import type { CatalogEntry } from "../catalogEntry.js";
import { compoundAnnualGrowthRate } from "./compoundAnnualGrowthRate.js";
import { earnedGrowthRate } from "./earnedGrowthRate.js";
import { growthRate } from "./growthRate.js";
import { projectGrowth } from "./projectGrowth.js";
import { returnOnAdSpend } from "./returnOnAdSpend.js";
import { returnOnInvestment } from "./returnOnInvestment.js";
import { returnPerUnitSpent } from "./returnPerUnitSpent.js";

/** The KPIs of the family, in the order of its page in the documentation. */
export const growth: readonly CatalogEntry[] = [
  growthRate,
  compoundAnnualGrowthRate,
  projectGrowth,
  returnOnInvestment,
  returnPerUnitSpent,
  returnOnAdSpend,
  earnedGrowthRate,
];
