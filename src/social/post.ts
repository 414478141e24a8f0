import type { Interactions } from "./interactions.js";

/** A post on social media, and how people reacted to it. */
export interface Post extends Interactions {
  /** The followers of the account when it was posted. */
  readonly followers?: number | undefined;
  /** People who saw the post. */
  readonly reach?: number | undefined;
  /** Times the post was shown. */
  readonly impressions?: number | undefined;
  /** Times its video was watched. */
  readonly views?: number | undefined;
}
