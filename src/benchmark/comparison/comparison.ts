import type { Better, Definition } from "../../kernel/measure.js";
import type { Interval } from "../../statistics/interval.js";
import type { Comparability } from "./comparability.js";
import type { ComparisonReason } from "./comparisonReason.js";
import type { Confidence } from "./confidence.js";
import type { Verdict } from "./verdict.js";

/** What every comparison says of itself. */
export interface Comparison<Metric extends string = string> {
  /** The KPI's id. */
  readonly metric: Metric;
  /** The measure's own value. */
  readonly value: number | null;
  /** Which way is good news. */
  readonly better: Better;
  /** Its currency and definition, where it has them. */
  readonly currency?: string;
  /** Its definition, where it has one. */
  readonly definition?: Definition;
  /** What the comparison comes to. */
  readonly verdict: Verdict;
  /** `true` where the two sides do not mean the same, and the verdict is a hint at most. */
  readonly isIndication: boolean;
  /** Whether both sides mean the same. */
  readonly comparability: Comparability;
  /** Why, in codes. */
  readonly reasons: readonly ComparisonReason[];
  /** How far the verdict can be trusted. */
  readonly confidence: Confidence;
  /** Whether there are observations enough; `null` where the measure does not say how many. */
  readonly isSampleAdequate: boolean | null;
  /** Where the measure's true value lies. */
  readonly interval: Interval;
  /** The measure less the reference, in the measure's unit (fractions: 0.02 is two points). */
  readonly difference: number | null;
  /** The measure over the reference; `null` where the reference is 0. */
  readonly ratio: number | null;
}
