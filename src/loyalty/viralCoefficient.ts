import { count } from "../kernel/check.js";
import type { Ratio } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";

/** What {@link viralCoefficient} is computed from. */
export interface ViralCoefficientInput {
  /** Customers who could invite, those who did not among them. */
  readonly customers: number;
  /** Invitations they sent; a reminder is none. */
  readonly invitations: number;
  /** The invitations among them that made a customer. */
  readonly referralsConverted: number;
}

/**
 * How many new customers each customer brings. (K-factor)
 *
 *     viral coefficient = referrals converted / customers
 *                       = (invitations / customers) * (referrals converted / invitations)
 *
 * It is of one round of invitations, so state how long a round takes. From 1 up, each round is at
 * least as large as the one before it; below 1, the rounds die out, and bring 1 / (1 - K)
 * customers for each one at the start, that one included.
 *
 * @returns Customers a customer, from 0 up; `null` without customers.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more referrals converted than invitations were sent.
 * @see Extole, How to model non-viral referral, https://www.extole.com/blog/how-to-model-non-viral-referral/
 *
 * @example
 * viralCoefficient({ customers: 100, invitations: 300, referralsConverted: 45 }).value; // 0.45
 */
export function viralCoefficient(input: ViralCoefficientInput): Ratio<"viralCoefficient"> {
  const invitations = count(input, "invitations");
  return ratio(
    {
      metric: "viralCoefficient",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "disjoint",
    },
    count(input, "referralsConverted", invitations, "invitations"),
    count(input, "customers"),
  );
}
