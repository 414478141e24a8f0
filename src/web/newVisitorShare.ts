import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { known } from "../kernel/known.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import type { SessionTotals } from "./sessionTotals.js";

/** What {@link newVisitorShare} is computed from. */
export interface NewVisitorShareInput extends Defined {
  /** Visitors who came for the first time. */
  readonly newVisitors: Count;
  /** Visitors who had come before. */
  readonly returningVisitors: Count;
}

/**
 * The share of visitors who came for the first time.
 *
 *     new visitor share = new visitors / (new visitors + returning visitors)
 *
 * Count each visitor once: as new if the first visit ever lies in the period. If a visitor comes
 * for the first time and then again in the period, many tools count the visitor both as new and as
 * returning, so that the two numbers add up to more than all visitors. Visitors who clear their
 * cookies look new.
 *
 * @returns A fraction from 0 to 1; `null` without visitors.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Analytics Edge, Misunderstood metrics: new vs returning visitors, https://help.analyticsedge.com/article/misunderstood-metrics-new-vs-returning-visitors/
 *
 * @example
 * newVisitorShare({ newVisitors: 700, returningVisitors: 300 }).percent; // 70
 */
export function newVisitorShare(
  input: NewVisitorShareInput | SessionTotals,
): Fraction<"newVisitorShare"> {
  const sums = known<"newVisitors" | "returningVisitors">(input, "newVisitorShare");
  const newVisitors = count(sums, "newVisitors");
  return ratioMeasure(
    {
      metric: "newVisitorShare",
      kind: "proportion",
      unit: "fraction",
      better: "neither",
      additive: "disjoint",
    },
    newVisitors,
    newVisitors + count(sums, "returningVisitors"),
    definitionOf(input),
  );
}
