import { type Count } from "../kernel/count.js";
import { type Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { type Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link placedOrderRate} is computed from. */
export interface PlacedOrderRateInput extends Defined {
  /** Recipients who placed an order that is attributed to the email, each counted once. */
  readonly recipientsWithOrder: Count;
  /** Emails that were delivered. */
  readonly delivered: Count;
}

/**
 * The share of delivered emails that led to an order.
 *
 *     placed order rate = recipients with an order / delivered
 *
 * It depends on how orders are attributed to emails: state the rule in `definition`, as in `{
 * attribution: "5-day click" }`.
 *
 * @returns A fraction from 0 to 1; `null` without delivered emails.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more recipients ordered than emails were delivered.
 *
 * @example
 * placedOrderRate({ recipientsWithOrder: 90, delivered: 45000 }).percent; // 0.2
 */
export function placedOrderRate(input: PlacedOrderRateInput): Fraction<"placedOrderRate"> {
  return proportion(
    {
      metric: "placedOrderRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    input,
    "recipientsWithOrder",
    "delivered",
    definitionOf(input),
  );
}
