import { countIfAny, plainCount } from "../kernel/check.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { countedRecords } from "../stream/countedRecords.js";
import { sumsGiven } from "../stream/countTotals.js";
import type { Post } from "./post.js";
import type { PostTotals } from "./postTotals.js";
import type { PostTotalsState } from "./postTotalsState.js";

const fields = [
  "likes",
  "comments",
  "shares",
  "saves",
  "clicks",
  "followers",
  "reach",
  "impressions",
  "views",
] as const;
const interactions = ["likes", "comments", "shares", "saves", "clicks"] as const;

/**
 * The totals of posts, in one pass.
 *
 * Followers and reach are summed over the posts, so that {@link engagementRate} is the mean rate of
 * a post, weighted by followers; published benchmarks are computed in this way. The spread, from
 * which intervals follow, is over posts, since followers do not react to a post independently of
 * each other.
 *
 * A post that lacks a number is left out only of the KPIs that need the number: a post with hidden
 * likes counts in comments per post. The totals are the sums of all posts. If a KPI divides the
 * sums of fewer posts, these sums are in `known`, with `leftOut`, the number of posts that were
 * left out. So pass the totals as a whole, and do not pick them by hand. Shares, saves and clicks
 * that a post leaves out add 0 to its interactions; {@link amplificationRate} leaves the post out
 * if another post gives its shares.
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
 * amplificationRate(totals).value; // 10
 * totals.known?.amplificationRate; // { posts: 1, shares: 10, leftOut: 1 }
 */
export const postTotalsAggregator: Aggregator<Post, PostTotalsState, PostTotals> =
  /* @__PURE__ */ countedRecords({
    name: "postTotals",
    version: 3,
    items: "posts",
    unit: "post",
    leastUnits: 0,
    fields,
    metrics: {
      engagementRate: {
        needs: ["likes", "comments", "followers"],
        divides: [...interactions, "followers"],
        parts: (post) => [interactionsOf(post), plainCount(post.followers)],
      },
      engagementRateByReach: {
        needs: ["likes", "comments", "reach"],
        divides: [...interactions, "reach"],
        parts: (post) => [interactionsOf(post), plainCount(post.reach)],
      },
      engagementRateByImpressions: {
        needs: ["likes", "comments", "impressions"],
        divides: [...interactions, "impressions"],
        parts: (post) => [interactionsOf(post), plainCount(post.impressions)],
      },
      engagementRateByViews: {
        needs: ["likes", "comments", "views"],
        divides: [...interactions, "views"],
        parts: (post) => [interactionsOf(post), plainCount(post.views)],
      },
      applauseRate: {
        needs: ["likes"],
        divides: ["likes", "posts"],
        parts: ({ likes }) => [plainCount(likes), 1],
      },
      conversationRate: {
        needs: ["comments"],
        divides: ["comments", "posts"],
        parts: ({ comments }) => [plainCount(comments), 1],
      },
      amplificationRate: {
        about: "shares",
        divides: ["shares", "posts"],
        parts: ({ shares }) => [plainCount(shares), 1],
      },
      clickThroughRate: {
        needs: ["impressions"],
        about: "clicks",
        divides: ["clicks", "impressions"],
      },
      viewsPerPost: {
        needs: ["views"],
        divides: ["views", "posts"],
        parts: ({ views }) => [plainCount(views), 1],
      },
    },
    check(post) {
      checkRecord("post", post);
      for (const field of fields) countIfAny(post, field);
    },
    totals(counts) {
      const { shares, saves, clicks } = counts.sums;
      const seen = sumsGiven(counts, ["followers", "reach", "impressions", "views"]);
      const reactions = sumsGiven(counts, ["likes", "comments"]);
      return { posts: counts.records, ...reactions, shares, saves, clicks, ...seen };
    },
  });

/** All interactions with a post, which has been checked. */
function interactionsOf({ likes, comments, shares, saves, clicks }: Post): number {
  const some = plainCount(likes) + plainCount(comments) + plainCount(shares);
  return some + plainCount(saves) + plainCount(clicks);
}
