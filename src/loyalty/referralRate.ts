import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link referralRate} is computed from. */
export interface ReferralRateInput extends Defined {
  /** Customers who referred somebody. */
  readonly referrers: Count;
  /** All customers. */
  readonly customers: Count;
}

/**
 * The share of customers who refer others.
 *
 *     referral rate = referrers / customers
 *
 * A customer counts once, however many others they refer. Some call the share of customers who came
 * by a referral by the same name; that is a different number.
 *
 * @returns A fraction from 0 to 1; `null` without customers.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or there are more referrers than customers.
 *
 * @example
 * referralRate({ referrers: 120, customers: 4000 }).percent; // 3
 */
export function referralRate(input: ReferralRateInput): Fraction<"referralRate"> {
  return proportion(
    {
      metric: "referralRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    input,
    "referrers",
    "customers",
    definitionOf(input),
  );
}
