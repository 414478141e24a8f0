import type { Count } from "../kernel/check.js";
import type { Interactions } from "./interactions.js";

/** A post on social media, and how people reacted to it. */
export interface Post extends Interactions {
  /** The followers of the account when it was posted. */
  readonly followers?: Count | null | undefined;
  /** People who saw the post. */
  readonly reach?: Count | null | undefined;
  /** Times the post was shown. */
  readonly impressions?: Count | null | undefined;
  /** Times its video was watched. */
  readonly views?: Count | null | undefined;
}
