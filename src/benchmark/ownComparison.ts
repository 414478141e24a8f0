import { checkOptions, real } from "../kernel/check.js";
import { levelOf } from "../kernel/level.js";
import type { Measure } from "../kernel/measure.js";
import type { Interval } from "../statistics/interval.js";
import type { Comparison, Confidence } from "./comparison.js";
import { isSampleAdequate } from "./isSampleAdequate.js";
import type { Decided } from "./verdictOf.js";

/** How sure a comparison with one's own figures is to be. */
export interface CertaintyOptions {
  /** How sure: 0.95 unless said. */
  readonly level?: number | undefined;
  /** `true` says that what a rate counts is one independent trial each, and counts once at most. */
  readonly independent?: boolean | undefined;
}

/** The same, and what counts as no difference. */
export interface ToleranceOptions extends CertaintyOptions {
  /** Up to which share of the reference a difference is none worth the name: 0.1 unless said. */
  readonly tolerance?: number | undefined;
}

/** The options, checked. */
export function certaintyOf(options?: ToleranceOptions): {
  readonly sure: { readonly level: number; readonly independent?: boolean | undefined };
  readonly tolerance: number;
} {
  checkOptions(options);
  return {
    sure: { level: levelOf(options ?? {}), independent: options?.independent },
    tolerance: options?.tolerance === undefined ? 0.1 : real(options, "tolerance"),
  };
}

/**
 * What all comparisons with measures that mean the same have in common.
 *
 * @param isFull - Whether there is as much to compare with as one could wish.
 */
export function ownComparison<Metric extends string>(
  measure: Measure<Metric>,
  interval: Interval,
  decided: Decided,
  isFull: boolean,
): Omit<Comparison<Metric>, "difference" | "ratio"> {
  const { metric, value, better, currency, definition } = measure;
  const isAdequate = isSampleAdequate(measure);
  return {
    metric,
    value,
    better,
    ...(currency !== undefined && { currency }),
    ...((definition ?? undefined) !== undefined && { definition: definition as object as never }),
    ...decided,
    isIndication: false,
    comparability: "exact",
    confidence: confidenceOf(interval.lower !== null && isFull, isAdequate),
    isSampleAdequate: isAdequate,
    interval,
  };
}

function confidenceOf(isFull: boolean, isAdequate: boolean | null): Confidence {
  if (!isFull || isAdequate === false) return "low";
  return isAdequate === null ? "medium" : "high";
}

/** One number over another; `null` where the other is 0 or either is missing. */
export function ratioOf(value: number | null, reference: number | null): number | null {
  return value === null || reference === null || reference === 0 ? null : value / reference;
}
