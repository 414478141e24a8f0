import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { known } from "../kernel/known.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import type { SessionTotals } from "./sessionTotals.js";

/** What {@link returningVisitorShare} is computed from. */
export interface ReturningVisitorShareInput extends Defined {
  /** Visitors who came for the first time. */
  readonly newVisitors: Count;
  /** Visitors who had come before. */
  readonly returningVisitors: Count;
}

/**
 * The share of visitors who had come before.
 *
 *     returning visitor share = returning visitors / (new visitors + returning visitors)
 *
 * It is 1 - {@link newVisitorShare}, which says how to count a visitor who comes for the first time
 * and then again.
 *
 * @returns A fraction from 0 to 1; `null` without visitors.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Analytics Edge, Misunderstood metrics: new vs returning visitors, https://help.analyticsedge.com/article/misunderstood-metrics-new-vs-returning-visitors/
 *
 * @example
 * returningVisitorShare({ newVisitors: 700, returningVisitors: 300 }).percent; // 30
 */
export function returningVisitorShare(
  input: ReturningVisitorShareInput | SessionTotals,
): Fraction<"returningVisitorShare"> {
  const sums = known<"newVisitors" | "returningVisitors">(input, "returningVisitorShare");
  const returningVisitors = count(sums, "returningVisitors");
  return ratioMeasure(
    {
      metric: "returningVisitorShare",
      kind: "proportion",
      unit: "fraction",
      better: "neither",
      additive: "disjoint",
    },
    returningVisitors,
    returningVisitors + count(sums, "newVisitors"),
    definitionOf(input),
  );
}
