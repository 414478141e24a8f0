// Written by `npm run generate` from the entries of the catalog.
// A new KPI is added at the end. You may reorder the lines of the list by hand: `npm run generate`
// keeps your order.

import type { CatalogEntry } from "../catalogEntry.js";
import { addToCartRate } from "./addToCartRate.js";
import { averageEngagementTime } from "./averageEngagementTime.js";
import { averageSessionDuration } from "./averageSessionDuration.js";
import { bounceRate } from "./bounceRate.js";
import { clickThroughRate } from "./clickThroughRate.js";
import { conversionRate } from "./conversionRate.js";
import { newVisitorShare } from "./newVisitorShare.js";
import { pagesPerSession } from "./pagesPerSession.js";
import { returningVisitorShare } from "./returningVisitorShare.js";
import { sessionCount } from "./sessionCount.js";
import { sessionEngagementRate } from "./sessionEngagementRate.js";
import { stickiness } from "./stickiness.js";

/** The KPIs of the family, in the order of its page in the documentation. */
export const web: readonly CatalogEntry[] = [
  bounceRate,
  sessionEngagementRate,
  averageSessionDuration,
  pagesPerSession,
  newVisitorShare,
  returningVisitorShare,
  clickThroughRate,
  conversionRate,
  sessionCount,
  addToCartRate,
  averageEngagementTime,
  stickiness,
];
