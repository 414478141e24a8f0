import type { CountedRecordsState } from "../stream/countedRecordsState.js";
import type { PostKnown } from "./postKnown.js";

/** What is kept of the posts seen so far: the sums of their counts, and what the spreads are made of. */
export type PostTotalsState = CountedRecordsState<keyof PostKnown>;
