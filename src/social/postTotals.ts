import type { Stated } from "../kernel/stated.js";
import type { CountedRecordsState } from "../stream/countedRecords.js";
import type { Post } from "./post.js";
import type { PostSpread } from "./postSpread.js";

/** The totals of posts; the KPIs of social media take them as their input. */
export interface PostTotals extends Stated {
  /** How many posts there were. */
  readonly posts: number;
  /** Their likes and other reactions. */
  readonly likes: number;
  /** Their comments and replies. */
  readonly comments: number;
  /** Their shares and reposts; a post that leaves them out counts as 0. */
  readonly shares: number;
  /** Their saves and bookmarks; a post that leaves them out counts as 0. */
  readonly saves: number;
  /** Clicks on their links; a post that leaves them out counts as 0. */
  readonly clicks: number;
  /** The followers at posting time, summed over the posts; there only if every post gives its followers. */
  readonly followers?: number;
  /** People who saw each post, summed over the posts; there only if every post gives its reach. */
  readonly reach?: number;
  /** Times the posts were shown; there only if every post gives its impressions. */
  readonly impressions?: number;
  /** Times their videos were watched; there only if every post gives its views. */
  readonly views?: number;
  /** How the numbers vary from post to post. */
  readonly spread: PostSpread;
}

/** What is kept of the posts seen so far: the sums of their counts, and what the spreads are made of. */
export type PostTotalsState = CountedRecordsState<keyof Post, keyof PostSpread>;
