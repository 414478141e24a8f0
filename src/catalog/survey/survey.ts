// Written by `npm run generate` from the entries of the catalog.
// A new KPI is added at the end. You may reorder the lines of the list by hand: `npm run generate`
// keeps your order.

import type { CatalogEntry } from "../catalogEntry.js";
import { averageRating } from "./averageRating.js";
import { customerEffortScore } from "./customerEffortScore.js";
import { customerSatisfactionScore } from "./customerSatisfactionScore.js";
import { firstContactResolutionRate } from "./firstContactResolutionRate.js";
import { netPromoterScore } from "./netPromoterScore.js";
import { surveyCompletionRate } from "./surveyCompletionRate.js";
import { surveyResponseRate } from "./surveyResponseRate.js";

/** The KPIs of the family, in the order of its page in the documentation. */
export const survey: readonly CatalogEntry[] = [
  netPromoterScore,
  customerSatisfactionScore,
  customerEffortScore,
  averageRating,
  surveyResponseRate,
  surveyCompletionRate,
  firstContactResolutionRate,
];
