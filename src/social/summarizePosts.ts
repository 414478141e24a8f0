import { isAbsent } from "../kernel/check.js";
import { amplificationRate } from "./amplificationRate.js";
import { applauseRate } from "./applauseRate.js";
import { conversationRate } from "./conversationRate.js";
import { engagementRate } from "./engagementRate.js";
import { engagementRateByImpressions } from "./engagementRateByImpressions.js";
import { engagementRateByReach } from "./engagementRateByReach.js";
import { engagementRateByViews } from "./engagementRateByViews.js";
import type { PostSummary } from "./postSummary.js";
import type { PostTotals } from "./postTotals.js";
import { viewsPerPost } from "./viewsPerPost.js";

/** What {@link summarizePosts} is computed from. */
export type SummarizePostsInput = PostTotals;

/**
 * Computes every KPI of posts for which the totals have the counts.
 *
 * @param totals - What {@link postTotalsAggregator} gives.
 * @returns The measures, by KPI.
 * @throws {@link InputError} If a total is not a whole number from 0 up.
 *
 * @example
 * const posts = [{ likes: 150, comments: 7, followers: 5000 }];
 * const summary = summarizePosts(aggregate(posts, postTotalsAggregator));
 * Object.keys(summary); // ["applauseRate", "conversationRate", "amplificationRate", "engagementRate"]
 * summary.engagementRate?.percent; // 3.14
 */
export function summarizePosts(totals: SummarizePostsInput): PostSummary {
  const { likes, comments, views } = totals;
  const isEngagementKnown = !isAbsent(likes) && !isAbsent(comments);
  return {
    ...(!isAbsent(likes) && { applauseRate: applauseRate(totals) }),
    ...(!isAbsent(comments) && { conversationRate: conversationRate(totals) }),
    amplificationRate: amplificationRate(totals),
    ...(isEngagementKnown && engagementRates(totals)),
    ...(!isAbsent(views) && { viewsPerPost: viewsPerPost(totals) }),
  };
}

function engagementRates(totals: PostTotals): Omit<PostSummary, "amplificationRate"> {
  return {
    ...(!isAbsent(totals.followers) && { engagementRate: engagementRate(totals) }),
    ...(!isAbsent(totals.reach) && { engagementRateByReach: engagementRateByReach(totals) }),
    ...(!isAbsent(totals.impressions) && {
      engagementRateByImpressions: engagementRateByImpressions(totals),
    }),
    ...(!isAbsent(totals.views) && { engagementRateByViews: engagementRateByViews(totals) }),
  };
}
