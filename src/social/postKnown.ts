import type { Known } from "../kernel/known.js";

interface KnownInteractions {
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  readonly saves: number;
  readonly clicks: number;
}

/**
 * The sums that a KPI divides if some posts lack a field that the KPI needs. They are the sums over
 * the posts that have the field, with the number of posts that were left out. Engagement rates need
 * likes and comments.
 */
export interface PostKnown {
  /** Over the posts that give likes, comments and followers. */
  readonly engagementRate?: Known<KnownInteractions & Readonly<Record<"followers", number>>>;
  /** Over the posts that give likes, comments and reach. */
  readonly engagementRateByReach?: Known<KnownInteractions & Readonly<Record<"reach", number>>>;
  /** Over the posts that give likes, comments and impressions. */
  readonly engagementRateByImpressions?: Known<
    KnownInteractions & Readonly<Record<"impressions", number>>
  >;
  /** Over the posts that give likes, comments and views. */
  readonly engagementRateByViews?: Known<KnownInteractions & Readonly<Record<"views", number>>>;
  /** Over the posts that give their likes. */
  readonly applauseRate?: Known<Readonly<Record<"likes" | "posts", number>>>;
  /** Over the posts that give their comments. */
  readonly conversationRate?: Known<Readonly<Record<"comments" | "posts", number>>>;
  /** Over the posts that give their shares, if at least one gives them. */
  readonly amplificationRate?: Known<Readonly<Record<"shares" | "posts", number>>>;
  /**
   * Over the posts that give their impressions, and also their clicks if at least one post gives
   * them.
   */
  readonly clickThroughRate?: Known<Readonly<Record<"clicks" | "impressions", number>>>;
  /** Over the posts that give their views. */
  readonly viewsPerPost?: Known<Readonly<Record<"views" | "posts", number>>>;
}
