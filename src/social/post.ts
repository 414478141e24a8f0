import type { Count } from "../kernel/count.js";

/**
 * A post on social media, and how people reacted to it.
 *
 * Leave out a number that is hidden or not known, and do not set it to 0: the post then counts only
 * in the KPIs that do not need the number.
 */
export interface Post {
  /** Likes and other reactions; left out where they are hidden. */
  readonly likes?: Count | null | undefined;
  /** Comments and replies; left out where they are not known. */
  readonly comments?: Count | null | undefined;
  /** Shares and reposts; if they are left out, they add 0 to the interactions. */
  readonly shares?: Count | null | undefined;
  /** Saves and bookmarks; if they are left out, they add 0 to the interactions. */
  readonly saves?: Count | null | undefined;
  /** Clicks on a link; if they are left out, they add 0 to the interactions. */
  readonly clicks?: Count | null | undefined;
  /** The followers of the account when it was posted. */
  readonly followers?: Count | null | undefined;
  /** People who saw the post. */
  readonly reach?: Count | null | undefined;
  /** Times the post was shown. */
  readonly impressions?: Count | null | undefined;
  /** Times its video was watched. */
  readonly views?: Count | null | undefined;
}
