import type { TimeColumn } from "../source/timeColumn.js";

/** The columns of a table of posts, by the fields of a post. A null is a number that is hidden or not known. */
export interface PostColumns {
  /** The column of likes and other reactions. */
  readonly likes?: string | undefined;
  /** The column of comments and replies. */
  readonly comments?: string | undefined;
  /** The column of shares and reposts. */
  readonly shares?: string | undefined;
  /** The column of saves and bookmarks. */
  readonly saves?: string | undefined;
  /** The column of clicks on a link. */
  readonly clicks?: string | undefined;
  /** The column of the account's followers when it was posted. */
  readonly followers?: string | undefined;
  /** The column of the number of people who saw the post. */
  readonly reach?: string | undefined;
  /** The column of how many times the post was shown. */
  readonly impressions?: string | undefined;
  /** The column of how many times its video was watched. */
  readonly views?: string | undefined;
  /** When it was posted. */
  readonly at?: TimeColumn | undefined;
}
