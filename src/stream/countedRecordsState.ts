import type { CountedPart } from "./countedPart.js";

/** What is kept of the records seen so far: the sums of those that give the same fields. */
export interface CountedRecordsState<Metric extends string> {
  /** The sums, one entry for each combination of fields that a record gave. */
  readonly parts: CountedPart<Metric>[];
}
