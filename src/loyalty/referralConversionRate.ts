import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link referralConversionRate} is computed from. */
export interface ReferralConversionRateInput extends Defined {
  /** Invitations that led to a new customer. */
  readonly referralsConverted: Count;
  /** Invitations sent; reminders do not count. */
  readonly invitations: Count;
}

/**
 * The share of invitations by customers that lead to a new customer.
 *
 *     referral conversion rate = referrals converted / invitations
 *
 * @returns A fraction from 0 to 1; `null` without invitations.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more referrals converted than invitations were sent.
 *
 * @example
 * referralConversionRate({ referralsConverted: 45, invitations: 300 }).percent; // 15
 */
export function referralConversionRate(
  input: ReferralConversionRateInput,
): Fraction<"referralConversionRate"> {
  return proportion(
    {
      metric: "referralConversionRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    input,
    "referralsConverted",
    "invitations",
    definitionOf(input),
  );
}
