import type { Better, Definition } from "../kernel/measure.js";
import type { Interval } from "../statistics/interval.js";

/** What a comparison comes to, with the direction of the KPI taken into account. */
export type Verdict = "better" | "worse" | "similar" | "undetermined";

/** Whether both sides mean the same. */
export type Comparability = "exact" | "compatible" | "mismatch" | "unknown";

/** How far a verdict can be trusted. */
export type Confidence = "high" | "medium" | "low";

/** Why a comparison came out as it did, in codes that can be translated. */
export type ComparisonReason =
  /** The measure has no value. */
  | "no-value"
  /** The interval holds the reference. */
  | "within-noise"
  /** There is no interval, so the tolerance alone decides. */
  | "no-interval"
  /** Neither direction is good news. */
  | "no-direction"
  /** Too few observations, or too few of either outcome. */
  | "small-sample"
  /** The reference is older than its metric stays true. */
  | "old-data"
  /** Nobody said as of when. */
  | "age-unknown"
  /** The definitions differ, and the caller wanted an indication all the same. */
  | "definition-mismatch"
  /** One side does not say how it is defined. */
  | "definition-unknown"
  /** The reference is of all industries, not of the one asked for. */
  | "other-industry"
  /** The reference is of another region. */
  | "other-region"
  /** The reference is of another channel. */
  | "other-channel"
  /** A mean is not what half of them reach. */
  | "mean-not-median"
  /** The reference is censored: rounded away, or open at an end. */
  | "censored"
  /** The source was not read first-hand, or names no study. */
  | "weak-source"
  /** Too few peers or periods to tell. */
  | "too-few"
  /** The period is not over. */
  | "incomplete-period"
  /** The definition changed on the way. */
  | "definition-break"
  /** The reference is 0, so there is no ratio. */
  | "zero-reference";

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
