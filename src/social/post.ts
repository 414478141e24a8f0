import type { Interactions } from "./interactions.js";

/** A post, and what came of it. */
export interface Post extends Interactions {
  /** The followers of the account when it was posted. */
  readonly followers?: number | undefined;
  /** People who saw it. */
  readonly reach?: number | undefined;
  /** Times it was shown. */
  readonly impressions?: number | undefined;
  /** Times it was watched. */
  readonly views?: number | undefined;
}
