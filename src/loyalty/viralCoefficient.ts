import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Ratio } from "../kernel/ratio.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

/** What {@link viralCoefficient} is computed from. */
export interface ViralCoefficientInput extends Defined {
  /** Customers who could send invitations, including those who did not. */
  readonly customers: Count;
  /** Invitations sent; reminders do not count. */
  readonly invitations: Count;
  /** Invitations that led to a new customer. */
  readonly referralsConverted: Count;
}

/**
 * How many new customers each customer brings. (K-factor)
 *
 *     viral coefficient = referrals converted / customers
 *                       = (invitations / customers) * (referrals converted / invitations)
 *
 * It describes one round of invitations, so state how long a round takes. If it is 1 or more, each
 * round brings at least as many customers as the one before. If it is below 1, the rounds die out:
 * each customer at the start becomes 1 / (1 - K) customers in all.
 *
 * @returns New customers per customer, from 0 up; `null` without customers.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more referrals converted than invitations were sent.
 * @see Extole, How to model non-viral referral, https://www.extole.com/blog/how-to-model-non-viral-referral/
 *
 * @example
 * viralCoefficient({ customers: 100, invitations: 300, referralsConverted: 45 }).value; // 0.45
 */
export function viralCoefficient(input: ViralCoefficientInput): Ratio<"viralCoefficient"> {
  const invitations = count(input, "invitations");
  return ratioMeasure(
    {
      metric: "viralCoefficient",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "disjoint",
    },
    count(input, "referralsConverted", invitations, "invitations"),
    count(input, "customers"),
    definitionOf(input),
  );
}
