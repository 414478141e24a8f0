import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

/** What {@link closingRate} is computed from. */
export interface ClosingRateInput extends Defined {
  /** Deals won. */
  readonly won: Count;
  /** Deals lost. */
  readonly lost: Count;
}

/**
 * The share of decided deals that were won. (Win rate, close rate)
 *
 *     closing rate = won / (won + lost)
 *
 * Deals still open count in neither number.
 *
 * @returns A fraction from 0 to 1; `null` where nothing was decided.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Context Aware Analytics, How to calculate win rate, https://www.contextawareanalytics.com/metrics-governance/how-to-calculate-win-rate
 *
 * @example
 * closingRate({ won: 20, lost: 80 }).percent; // 20
 */
export function closingRate(input: ClosingRateInput): Fraction<"closingRate"> {
  const won = count(input, "won");
  return ratioMeasure(
    {
      metric: "closingRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    won,
    won + count(input, "lost"),
    definitionOf(input),
  );
}
