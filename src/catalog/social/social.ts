// Written by `npm run generate` from the entries of the catalog.
// A new KPI is added at the end. You may reorder the lines of the list by hand: `npm run generate`
// keeps your order.

import type { CatalogEntry } from "../catalogEntry.js";
import { amplificationRate } from "./amplificationRate.js";
import { applauseRate } from "./applauseRate.js";
import { commentsPerFollower } from "./commentsPerFollower.js";
import { conversationRate } from "./conversationRate.js";
import { dailyEngagementRate } from "./dailyEngagementRate.js";
import { engagementRate } from "./engagementRate.js";
import { engagementRateByImpressions } from "./engagementRateByImpressions.js";
import { engagementRateByReach } from "./engagementRateByReach.js";
import { engagementRateByViews } from "./engagementRateByViews.js";
import { followerGrowthRate } from "./followerGrowthRate.js";
import { likesPerFollower } from "./likesPerFollower.js";
import { reachRate } from "./reachRate.js";
import { shareOfVoice } from "./shareOfVoice.js";
import { sharesPerFollower } from "./sharesPerFollower.js";
import { viewsPerPost } from "./viewsPerPost.js";

/** The KPIs of the family, in the order of its page in the documentation. */
export const social: readonly CatalogEntry[] = [
  engagementRate,
  engagementRateByReach,
  engagementRateByImpressions,
  engagementRateByViews,
  dailyEngagementRate,
  applauseRate,
  conversationRate,
  amplificationRate,
  viewsPerPost,
  followerGrowthRate,
  commentsPerFollower,
  likesPerFollower,
  reachRate,
  shareOfVoice,
  sharesPerFollower,
];
