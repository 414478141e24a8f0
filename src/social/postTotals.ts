import type { Stated } from "../kernel/stated.js";
import type { PostKnown } from "./postKnown.js";
import type { PostSpread } from "./postSpread.js";

/**
 * The totals of posts; the KPIs of social media take them as their input.
 *
 * Each total is the sum over all posts that give the field. A total is absent if no post gives the
 * field. If posts lack a field, a KPI divides the sums in `known`: so pass the totals as a whole,
 * and do not pick them by hand.
 */
export interface PostTotals extends Stated {
  /** How many posts there were. */
  readonly posts: number;
  /** Their likes and other reactions. */
  readonly likes?: number;
  /** Their comments and replies. */
  readonly comments?: number;
  /** Their shares and reposts; a post that leaves them out counts as 0. */
  readonly shares: number;
  /** Their saves and bookmarks; a post that leaves them out counts as 0. */
  readonly saves: number;
  /** Clicks on their links; a post that leaves them out counts as 0. */
  readonly clicks: number;
  /** The followers at posting time, summed over the posts. */
  readonly followers?: number;
  /** People who saw each post, summed over the posts. */
  readonly reach?: number;
  /** Times the posts were shown. */
  readonly impressions?: number;
  /** Times their videos were watched. */
  readonly views?: number;
  /** How the numbers vary from post to post. */
  readonly spread: PostSpread;
  /** The sums that a KPI divides if some posts lack a field that the KPI needs. */
  readonly known?: PostKnown;
}
