import { type Count } from "../kernel/count.js";
import { type Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { type Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link addToCartRate} is computed from. */
export interface AddToCartRateInput extends Defined {
  /** Sessions in which something was put into a cart. */
  readonly sessionsWithCart: Count;
  /** All sessions. */
  readonly sessions: Count;
}

/**
 * The share of sessions in which something is put into a cart.
 *
 *     add-to-cart rate = sessions with a cart / sessions
 *
 * A session counts once, however many items are added. {@link cartAbandonmentRate} says how many
 * of the carts are then not bought.
 *
 * @returns A fraction from 0 to 1; `null` without sessions.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or there are more sessions with a cart than sessions.
 *
 * @example
 * addToCartRate({ sessionsWithCart: 90, sessions: 1000 }).percent; // 9
 */
export function addToCartRate(input: AddToCartRateInput): Fraction<"addToCartRate"> {
  return proportion(
    {
      metric: "addToCartRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    input,
    "sessionsWithCart",
    "sessions",
    definitionOf(input),
  );
}
