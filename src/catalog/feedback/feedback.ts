import type { CatalogEntry } from "../catalogEntry.js";
import { commentRate } from "./commentRate.js";
import { netSentiment } from "./netSentiment.js";
import { positiveSentimentShare } from "./positiveSentimentShare.js";

/** The KPIs of the family, in the order of its page. */
export const feedback: readonly CatalogEntry[] = [
  positiveSentimentShare,
  netSentiment,
  commentRate,
];
