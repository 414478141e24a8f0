import { countIfAny, plainCount } from "../kernel/check.js";
import { checkRecord } from "../kernel/record.js";
import type { CountedRecordsOptions } from "../stream/countedRecords.js";
import { sumsGiven } from "../stream/countTotals.js";
import type { Post } from "./post.js";
import type { PostKnown } from "./postKnown.js";
import type { PostTotals } from "./postTotals.js";

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

/** The counts of posts: their fields, what each measure divides, and the totals of their sums. */
export const postCounts: CountedRecordsOptions<
  Post,
  (typeof fields)[number],
  keyof PostKnown,
  PostTotals
> = {
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
};

/** All interactions with a post, which has been checked. */
function interactionsOf({ likes, comments, shares, saves, clicks }: Post): number {
  const some = plainCount(likes) + plainCount(comments) + plainCount(shares);
  return some + plainCount(saves) + plainCount(clicks);
}
