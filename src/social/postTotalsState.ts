import type { CountedRecordsState } from "../stream/countedRecordsState.js";
import type { PostKnown } from "./postKnown.js";

/**
 * What is kept of the posts seen so far: the sums of their counts, and the sums that the spreads
 * are computed from.
 */
export type PostTotalsState = CountedRecordsState<keyof PostKnown>;
