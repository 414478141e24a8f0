// Written by `npm run generate` from the entries of the catalog.
// A new KPI is added at the end. You may reorder the lines of the list by hand: `npm run generate`
// keeps your order.

import type { CatalogEntry } from "../catalogEntry.js";
import { averageCustomerLifetime } from "./averageCustomerLifetime.js";
import { churnRate } from "./churnRate.js";
import { convertChurnRate } from "./convertChurnRate.js";
import { grossRevenueChurn } from "./grossRevenueChurn.js";
import { grossRevenueRetention } from "./grossRevenueRetention.js";
import { monthlyRecurringRevenue } from "./monthlyRecurringRevenue.js";
import { netRevenueChurn } from "./netRevenueChurn.js";
import { netRevenueRetention } from "./netRevenueRetention.js";
import { periodChurnRate } from "./periodChurnRate.js";
import { quickRatio } from "./quickRatio.js";
import { retentionRate } from "./retentionRate.js";
import { retentionRateFromTotals } from "./retentionRateFromTotals.js";
import { winBackRate } from "./winBackRate.js";

/** The KPIs of the family, in the order of its page in the documentation. */
export const retention: readonly CatalogEntry[] = [
  churnRate,
  periodChurnRate,
  retentionRate,
  retentionRateFromTotals,
  averageCustomerLifetime,
  convertChurnRate,
  grossRevenueRetention,
  netRevenueRetention,
  grossRevenueChurn,
  netRevenueChurn,
  quickRatio,
  monthlyRecurringRevenue,
  winBackRate,
];
