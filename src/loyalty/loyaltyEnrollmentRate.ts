import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link loyaltyEnrollmentRate} is computed from. */
export interface LoyaltyEnrollmentRateInput extends Defined {
  /** Customers who are members of the loyalty program. */
  readonly members: Count;
  /** All customers. */
  readonly customers: Count;
}

/**
 * The share of customers who are in the loyalty program.
 *
 *     loyalty enrollment rate = members / customers
 *
 * Some call it participation rate; {@link loyaltyParticipationRate} is the share of members who are
 * active.
 *
 * @returns A fraction from 0 to 1; `null` without customers.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or there are more members than customers.
 *
 * @example
 * loyaltyEnrollmentRate({ members: 340, customers: 1000 }).percent; // 34
 */
export function loyaltyEnrollmentRate(
  input: LoyaltyEnrollmentRateInput,
): Fraction<"loyaltyEnrollmentRate"> {
  return proportion(
    {
      metric: "loyaltyEnrollmentRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    input,
    "members",
    "customers",
    definitionOf(input),
  );
}
