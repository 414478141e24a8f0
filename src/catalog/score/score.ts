import type { CatalogEntry } from "../catalogEntry.js";
import { engagementScore } from "./engagementScore.js";

/** The KPIs of the family, in the order of its page. */
export const score: readonly CatalogEntry[] = [engagementScore];
