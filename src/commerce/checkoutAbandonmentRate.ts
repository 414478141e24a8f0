import { count, countWithout } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

/** What {@link checkoutAbandonmentRate} is computed from. */
export interface CheckoutAbandonmentRateInput extends Defined {
  /** Checkouts that were begun. */
  readonly checkouts: Count;
  /** The checkouts among them that ended in a purchase. */
  readonly purchases: Count;
}

/**
 * The share of checkouts that were begun and not finished.
 *
 *     checkout abandonment rate = (checkouts - purchases) / checkouts
 *
 * @returns A fraction from 0 to 1; `null` without checkouts.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more checkouts were finished than begun.
 *
 * @example
 * checkoutAbandonmentRate({ checkouts: 500, purchases: 300 }).percent; // 40
 */
export function checkoutAbandonmentRate(
  input: CheckoutAbandonmentRateInput,
): Fraction<"checkoutAbandonmentRate"> {
  return ratioMeasure(
    {
      metric: "checkoutAbandonmentRate",
      kind: "proportion",
      unit: "fraction",
      better: "lower",
      additive: "always",
    },
    countWithout(input, "checkouts", "purchases"),
    count(input, "checkouts"),
    definitionOf(input),
  );
}
