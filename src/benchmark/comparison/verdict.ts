import type { ComparisonReason } from "./comparisonReason.js";

/** What a comparison comes to, with the direction of the KPI taken into account. */
export type Verdict = "better" | "worse" | "similar" | "undetermined";

/** A verdict, and what decided it. */
export interface ReasonedVerdict {
  readonly verdict: Verdict;
  readonly reasons: readonly ComparisonReason[];
}
