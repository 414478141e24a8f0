import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import {
  addCounts,
  type CountSums,
  checkCounts,
  emptyCountSums,
  mergeCountSums,
  restoreCountSums,
  saveCountSums,
  sumsGivenByAll,
} from "../stream/countSums.js";
import { opened } from "../stream/savedState.js";
import type { Post } from "./post.js";

/** The totals of posts; the KPIs of social media take them as they are. */
export interface PostTotals {
  /** How many posts there were. */
  readonly posts: number;
  /** Their likes and other reactions. */
  readonly likes: number;
  /** Their comments and replies. */
  readonly comments: number;
  /** Their shares and reposts; a post that gives none counts as 0. */
  readonly shares: number;
  /** Their saves and bookmarks; a post that gives none counts as 0. */
  readonly saves: number;
  /** Clicks on their links; a post that gives none counts as 0. */
  readonly clicks: number;
  /** The followers at posting time, summed over the posts; there only if every post gives them. */
  readonly followers?: number;
  /** People who saw them, summed over the posts; there only if every post gives its reach. */
  readonly reach?: number;
  /** Times they were shown; there only if every post gives it. */
  readonly impressions?: number;
  /** Times they were watched; there only if every post gives it. */
  readonly views?: number;
}

/** What is kept of the posts seen so far. */
export type PostTotalsState = CountSums<keyof Post>;

const name = "postTotals";
const version = 1;
const fields = {
  needed: ["likes", "comments"],
  optional: ["shares", "saves", "clicks", "followers", "reach", "impressions", "views"],
} as const;

/**
 * The totals of posts, in one pass.
 *
 * Followers and reach are summed over the posts, so an engagement rate is one per post and follower,
 * as published benchmarks have it.
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
export const postTotalsAggregator: Aggregator<Post, PostTotalsState, PostTotals> = {
  name,
  items: "posts",
  empty: () => emptyCountSums(fields),
  add(state, post) {
    checkPost(post);
    addCounts(state, post, fields);
  },
  check(_, post) {
    checkPost(post);
  },
  merge: mergeCountSums,
  result(state) {
    const { likes, comments, shares, saves, clicks } = state.sums;
    return {
      posts: state.records,
      likes,
      comments,
      shares,
      saves,
      clicks,
      ...sumsGivenByAll(state, ["followers", "reach", "impressions", "views"]),
    };
  },
  save: (state) => ({ aggregator: name, version, state: saveCountSums(state) }),
  restore: (saved) => restoreCountSums(opened(saved, name, version), fields),
};

function checkPost(post: Post): void {
  checkRecord("post", post);
  checkCounts(post, fields);
}
