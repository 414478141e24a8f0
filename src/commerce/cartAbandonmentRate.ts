import { count, countWithout } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

/** What {@link cartAbandonmentRate} is computed from. */
export interface CartAbandonmentRateInput extends Defined {
  /** Carts with at least one item. */
  readonly carts: Count;
  /** The carts among them that ended in a purchase. */
  readonly purchases: Count;
}

/**
 * The share of carts that were filled and never bought.
 *
 *     cart abandonment rate = (carts - purchases) / carts
 *
 * Count by the day the cart was made, give each the same time to be bought, and leave out empty
 * carts: otherwise months that are past keep changing.
 *
 * Some publishers divide the items that were not bought by all items in carts. Such a rate is about
 * 7 points higher. If you count items, state `definition: { per: "item" }`: the two are neither
 * added nor compared.
 *
 * @returns A fraction from 0 to 1; `null` without carts.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more carts were bought than made.
 * @see Baymard Institute, Cart abandonment rate statistics, https://baymard.com/lists/cart-abandonment-rate
 *
 * @example
 * cartAbandonmentRate({ carts: 1000, purchases: 300 }).percent; // 70
 */
export function cartAbandonmentRate(
  input: CartAbandonmentRateInput,
): Fraction<"cartAbandonmentRate"> {
  return ratioMeasure(
    {
      metric: "cartAbandonmentRate",
      kind: "proportion",
      unit: "fraction",
      better: "lower",
      additive: "always",
    },
    countWithout(input, "carts", "purchases"),
    count(input, "carts"),
    definitionOf(input),
  );
}
