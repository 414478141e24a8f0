// Written by `npm run generate` from the entries of the catalog.
// A new KPI is added at the end. You may reorder the lines of the list by hand: `npm run generate`
// keeps your order.

import type { CatalogEntry } from "../catalogEntry.js";
import { activationRate } from "./activationRate.js";
import { channelEfficiency } from "./channelEfficiency.js";
import { closingRate } from "./closingRate.js";
import { costPerAcquisition } from "./costPerAcquisition.js";
import { costPerAction } from "./costPerAction.js";
import { costPerClick } from "./costPerClick.js";
import { costPerLead } from "./costPerLead.js";
import { costPerMille } from "./costPerMille.js";
import { customerAcquisitionCost } from "./customerAcquisitionCost.js";
import { customerAcquisitionRate } from "./customerAcquisitionRate.js";
import { leadConversionRate } from "./leadConversionRate.js";
import { marketingEfficiencyRatio } from "./marketingEfficiencyRatio.js";
import { trialConversionRate } from "./trialConversionRate.js";

/** The KPIs of the family, in the order of its page in the documentation. */
export const acquisition: readonly CatalogEntry[] = [
  customerAcquisitionCost,
  customerAcquisitionRate,
  leadConversionRate,
  closingRate,
  costPerAcquisition,
  costPerAction,
  costPerLead,
  costPerClick,
  costPerMille,
  channelEfficiency,
  activationRate,
  marketingEfficiencyRatio,
  trialConversionRate,
];
