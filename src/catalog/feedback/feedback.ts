// Written by `npm run generate` from the entries of the catalog.
// A new KPI comes last. Lines of the list may be moved; their order is kept.

import type { CatalogEntry } from "../catalogEntry.js";
import { commentRate } from "./commentRate.js";
import { netSentiment } from "./netSentiment.js";
import { positiveSentimentShare } from "./positiveSentimentShare.js";
import { responseCount } from "./responseCount.js";

/** The KPIs of the family, in the order of its page. */
export const feedback: readonly CatalogEntry[] = [
  positiveSentimentShare,
  netSentiment,
  commentRate,
  responseCount,
];
