import type { ComparisonReason } from "./comparisonReason.js";

/** The outcome of a comparison, with the direction of the KPI taken into account. */
export type Verdict = "better" | "worse" | "similar" | "undetermined";

/** A verdict with its reasons. */
export interface ReasonedVerdict {
  readonly verdict: Verdict;
  readonly reasons: readonly ComparisonReason[];
}

/** The result without a verdict, for these reasons. */
export function undetermined(...reasons: readonly ComparisonReason[]): ReasonedVerdict {
  return { verdict: "undetermined", reasons };
}
