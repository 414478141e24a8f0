// Written by `npm run generate` from the entries of the catalog.
// A new KPI is added at the end. You may reorder the lines of the list by hand: `npm run generate`
// keeps your order.

import type { CatalogEntry } from "../catalogEntry.js";
import { engagementScore } from "./engagementScore.js";

/** The KPIs of the family, in the order of its page in the documentation. */
export const score: readonly CatalogEntry[] = [engagementScore];
