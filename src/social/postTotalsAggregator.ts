import { plainCount } from "../kernel/check.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { countedRecords } from "../stream/countedRecords.js";
import { checkCounts } from "../stream/countFields.js";
import { sumsGivenByAll } from "../stream/countTotals.js";
import type { Post } from "./post.js";
import type { PostTotals, PostTotalsState } from "./postTotals.js";

const fields = {
  needed: ["likes", "comments"],
  optional: ["shares", "saves", "clicks", "followers", "reach", "impressions", "views"],
} as const;

/**
 * The totals of posts, in one pass.
 *
 * Followers and reach are summed over the posts, so that {@link engagementRate} is the mean rate of
 * a post, weighted by followers; published benchmarks are computed in this way. The spread, from
 * which intervals follow, is over posts, since followers do not react to a post independently of
 * each other.
 *
 * @throws {@link InputError} When it runs, if a count is not a whole number from 0 up.
 *
 * @example
 * const posts = [
 *   { likes: 150, comments: 7, followers: 5000 },
 *   { likes: 90, comments: 13, shares: 10, followers: 5400 },
 * ];
 * const totals = aggregate(posts, postTotalsAggregator);
 * totals.followers; // 10400
 * engagementRate(totals).numerator; // 270
 * amplificationRate(totals).value; // 5
 */
export const postTotalsAggregator: Aggregator<Post, PostTotalsState, PostTotals> =
  /* @__PURE__ */ countedRecords({
    name: "postTotals",
    version: 2,
    items: "posts",
    unit: "post",
    fields,
    metrics: {
      engagementRate: {
        needs: ["followers"],
        parts: (post) => [interactionsOf(post), plainCount(post.followers)],
      },
      engagementRateByReach: {
        needs: ["reach"],
        parts: (post) => [interactionsOf(post), plainCount(post.reach)],
      },
      engagementRateByImpressions: {
        needs: ["impressions"],
        parts: (post) => [interactionsOf(post), plainCount(post.impressions)],
      },
      engagementRateByViews: {
        needs: ["views"],
        parts: (post) => [interactionsOf(post), plainCount(post.views)],
      },
      applauseRate: { parts: ({ likes }) => [plainCount(likes), 1] },
      conversationRate: { parts: ({ comments }) => [plainCount(comments), 1] },
      amplificationRate: { parts: ({ shares }) => [plainCount(shares), 1] },
      viewsPerPost: { needs: ["views"], parts: ({ views }) => [plainCount(views), 1] },
    },
    check(post) {
      checkRecord("post", post);
      checkCounts(post, fields);
    },
    totals(counts, spread): PostTotals {
      const { likes, comments, shares, saves, clicks } = counts.sums;
      const known = sumsGivenByAll(counts, ["followers", "reach", "impressions", "views"]);
      return { posts: counts.records, likes, comments, shares, saves, clicks, ...known, spread };
    },
  });

/** All interactions with a post, which has been checked. */
function interactionsOf({ likes, comments, shares, saves, clicks }: Post): number {
  const some = plainCount(likes) + plainCount(comments) + plainCount(shares);
  return some + plainCount(saves) + plainCount(clicks);
}
