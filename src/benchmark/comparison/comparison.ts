import type { Better } from "../../kernel/better.js";
import type { Definition } from "../../kernel/definition.js";
import type { Interval } from "../../statistics/interval.js";
import type { Comparability } from "./comparability.js";
import type { ComparisonReason } from "./comparisonReason.js";
import type { Confidence } from "./confidence.js";
import type { Verdict } from "./verdict.js";

/** The fields that every comparison has. */
export interface Comparison<Metric extends string = string> {
  /** The KPI's id. */
  readonly metric: Metric;
  /** The measure's own value. */
  readonly value: number | null;
  /** Which direction is good news. */
  readonly better: Better;
  /** The measure's currency, if it has one. */
  readonly currency?: string;
  /** The measure's definition, if it has one. */
  readonly definition?: Definition;
  /** The outcome of the comparison. */
  readonly verdict: Verdict;
  /** `true` if the two sides do not mean the same; the verdict is then only an indication. */
  readonly isIndication: boolean;
  /** Whether both sides mean the same. */
  readonly comparability: Comparability;
  /** The reasons for the verdict, in codes. */
  readonly reasons: readonly ComparisonReason[];
  /** How far the verdict can be trusted. */
  readonly confidence: Confidence;
  /** Whether there are enough observations; `null` if the measure does not say how many there are. */
  readonly isSampleAdequate: boolean | null;
  /** The confidence interval of the measure. */
  readonly interval: Interval;
  /** The measure less the reference, in the measure's unit (fractions: 0.02 is two points). */
  readonly difference: number | null;
  /** The measure divided by the reference; `null` if the reference is 0. */
  readonly ratio: number | null;
}
