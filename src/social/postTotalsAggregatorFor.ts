import type { Defined } from "../kernel/defined.js";
import type { Aggregator } from "../stream/aggregator.js";
import { withDefinition } from "../stream/withDefinition.js";
import type { Post } from "./post.js";
import type { PostTotals } from "./postTotals.js";
import { postTotalsAggregator } from "./postTotalsAggregator.js";
import type { PostTotalsState } from "./postTotalsState.js";

/**
 * The aggregator {@link postTotalsAggregator}, with a definition that states what was counted, and
 * how.
 *
 * The totals carry the definition, and so does every measure made of them. A saved state does not
 * hold the definition: restore a state with an aggregator that was made with the same definition.
 *
 * @param options - The `definition`, such as `{ reactions: "organic" }`.
 * @returns An aggregator of posts.
 * @throws {@link InputError} If an option is unknown, or a part of the definition is not a text or a finite number.
 *
 * @example
 * const posts = [{ likes: 150, comments: 7, followers: 5000 }];
 * const organic = postTotalsAggregatorFor({ definition: { reactions: "organic" } });
 * engagementRate(aggregate(posts, organic)).definition; // { reactions: "organic" }
 */
export function postTotalsAggregatorFor(
  options: Defined,
): Aggregator<Post, PostTotalsState, PostTotals> {
  return withDefinition(postTotalsAggregator, options);
}
