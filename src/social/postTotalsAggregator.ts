import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { checkCounts } from "../stream/countFields.js";
import {
  addCounts,
  type CountSums,
  emptyCountSums,
  mergeCountSums,
  restoreCountSums,
  saveCountSums,
  sumsGivenByAll,
} from "../stream/countSums.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import {
  addParts,
  emptySpreadSums,
  mergeSpreadSums,
  restoreSpreadSums,
  type SpreadSums,
  saveSpreadSums,
  spreadOver,
} from "../stream/spreadSums.js";
import { interactions } from "./interactions.js";
import type { Post } from "./post.js";
import type { PostSpread } from "./postSpread.js";

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
  /** How the posts differ from each other. */
  readonly spread: PostSpread;
}

/** What is kept of the posts seen so far. */
export interface PostTotalsState extends CountSums<keyof Post> {
  /** What their spread is made of. */
  readonly spreads: SpreadSums<keyof PostSpread>;
}

const name = "postTotals";
const version = 2;
const fields = {
  needed: ["likes", "comments"],
  optional: ["shares", "saves", "clicks", "followers", "reach", "impressions", "views"],
} as const;
const metrics = [
  "engagementRate",
  "engagementRateByReach",
  "engagementRateByImpressions",
  "engagementRateByViews",
  "applauseRate",
  "conversationRate",
  "amplificationRate",
  "viewsPerPost",
] as const satisfies readonly (keyof PostSpread)[];

/**
 * The totals of posts, in one pass.
 *
 * Followers and reach are summed over the posts, so an engagement rate is one per post and follower,
 * as published benchmarks have it. The spread, which intervals are made of, is over posts: what one
 * post gets depends on the post, not on each follower by himself.
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
  empty: () => ({ ...emptyCountSums(fields), spreads: emptySpreadSums(metrics) }),
  add(state, post) {
    checkPost(post);
    addCounts(state, post, fields);
    addToSpreads(state.spreads, post);
  },
  check(_, post) {
    checkPost(post);
  },
  merge(into, from) {
    mergeCountSums(into, from);
    mergeSpreadSums(into.spreads, from.spreads);
  },
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
      spread: spreadOverPosts(state),
    };
  },
  save: (state) => ({
    aggregator: name,
    version,
    state: { ...saveCountSums(state), spreads: saveSpreadSums(state.spreads) },
  }),
  restore(saved) {
    const state = savedObject("saved.state", readSavedState(saved, name, version));
    const spreads = restoreSpreadSums("saved.state.spreads", state["spreads"], metrics);
    return { ...restoreCountSums(state, fields), spreads };
  },
};

function addToSpreads(spreads: PostTotalsState["spreads"], post: Post): void {
  const {
    likes,
    comments,
    shares = 0,
    followers = 0,
    reach = 0,
    impressions = 0,
    views = 0,
  } = post;
  const all = interactions(post);
  addParts(spreads.engagementRate, all, followers);
  addParts(spreads.engagementRateByReach, all, reach);
  addParts(spreads.engagementRateByImpressions, all, impressions);
  addParts(spreads.engagementRateByViews, all, views);
  addParts(spreads.applauseRate, likes, 1);
  addParts(spreads.conversationRate, comments, 1);
  addParts(spreads.amplificationRate, shares, 1);
  addParts(spreads.viewsPerPost, views, 1);
}

/** What only some posts give has no spread. */
function spreadOverPosts({ records, given, spreads }: PostTotalsState): PostSpread {
  const spread = (metric: keyof PostSpread): PostSpread => ({
    [metric]: spreadOver(spreads[metric], "post", records),
  });
  return {
    ...(given.followers === records && spread("engagementRate")),
    ...(given.reach === records && spread("engagementRateByReach")),
    ...(given.impressions === records && spread("engagementRateByImpressions")),
    ...(given.views === records && spread("engagementRateByViews")),
    ...spread("applauseRate"),
    ...spread("conversationRate"),
    ...spread("amplificationRate"),
    ...(given.views === records && spread("viewsPerPost")),
  };
}

function checkPost(post: Post): void {
  checkRecord("post", post);
  checkCounts(post, fields);
}
