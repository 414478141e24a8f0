// Written by `npm run generate` from the entries of the catalog.
// A new KPI is added at the end. You may reorder the lines of the list by hand: `npm run generate`
// keeps your order.

import type { CatalogEntry } from "../catalogEntry.js";
import { acquisitionPaybackPeriod } from "./acquisitionPaybackPeriod.js";
import { averageRevenuePerAccount } from "./averageRevenuePerAccount.js";
import { customerLifetimeValue } from "./customerLifetimeValue.js";
import { discountedLifetimeValue } from "./discountedLifetimeValue.js";
import { historicLifetimeValue } from "./historicLifetimeValue.js";
import { lifetimeValueToAcquisitionCost } from "./lifetimeValueToAcquisitionCost.js";
import { subscriptionLifetimeValue } from "./subscriptionLifetimeValue.js";

/** The KPIs of the family, in the order of its page in the documentation. */
export const value: readonly CatalogEntry[] = [
  historicLifetimeValue,
  customerLifetimeValue,
  subscriptionLifetimeValue,
  discountedLifetimeValue,
  lifetimeValueToAcquisitionCost,
  acquisitionPaybackPeriod,
  averageRevenuePerAccount,
];
