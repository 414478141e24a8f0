import type { Aggregator } from "../stream/aggregator.js";
import { countedRecords } from "../stream/countedRecords.js";
import type { Post } from "./post.js";
import { postCounts } from "./postCounts.js";
import type { PostTotals } from "./postTotals.js";
import type { PostTotalsState } from "./postTotalsState.js";

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
  /* @__PURE__ */ countedRecords(postCounts);
