// Written by `npm run generate` from the entries of the catalog.
// A new KPI comes last. Lines of the list may be moved; their order is kept.

import type { CatalogEntry } from "../catalogEntry.js";
import { engagementScore } from "./engagementScore.js";

/** The KPIs of the family, in the order of its page. */
export const score: readonly CatalogEntry[] = [engagementScore];
