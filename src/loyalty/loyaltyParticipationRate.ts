import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link loyaltyParticipationRate} is computed from. */
export interface LoyaltyParticipationRateInput extends Defined {
  /** Members who were active in the period. */
  readonly activeMembers: Count;
  /** All members of the loyalty program. */
  readonly members: Count;
}

/**
 * The share of a loyalty program's members who use it.
 *
 *     loyalty participation rate = active members / members
 *
 * Decide what makes a member active (an order, points earned or redeemed) and keep to it. The share
 * of customers who are members is the {@link loyaltyEnrollmentRate}.
 *
 * @returns A fraction from 0 to 1; `null` without members.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or there are more active
 * members than members.
 *
 * @example
 * loyaltyParticipationRate({ activeMembers: 153, members: 340 }).percent; // 45
 */
export function loyaltyParticipationRate(
  input: LoyaltyParticipationRateInput,
): Fraction<"loyaltyParticipationRate"> {
  return proportion(
    {
      metric: "loyaltyParticipationRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    input,
    "activeMembers",
    "members",
    definitionOf(input),
  );
}
