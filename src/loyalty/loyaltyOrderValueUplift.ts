import { type Amount, amount } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { derived } from "../kernel/derived.js";
import { exact, exactQuotient, minus, times } from "../kernel/exact.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Measure } from "../kernel/measure.js";
import type { Percentage } from "../kernel/percentage.js";
import { undivided } from "../kernel/undivided.js";

/** What {@link loyaltyOrderValueUplift} is computed from. */
export interface LoyaltyOrderValueUpliftInput extends InMoney {
  /** Revenue of the orders of customers who were members of the loyalty program when they ordered. */
  readonly memberRevenue: Amount;
  /** The number of those orders. */
  readonly memberOrders: Count;
  /** Revenue of all other orders. */
  readonly nonMemberRevenue: Amount;
  /** The number of all other orders. */
  readonly nonMemberOrders: Count;
}

/**
 * How much more an order of a loyalty member is worth than an order of another customer.
 *
 *     uplift = (AOV of members - AOV of non-members) / AOV of non-members
 *     AOV    = revenue / orders
 *
 * The uplift is not the effect of the program: members choose to join, and customers who spend more
 * anyway are the first to do so. To measure the effect, compare similar customers, or the same
 * customers before and after they joined.
 *
 * @returns A fraction, negative where members' orders are worth less; `null` where members or non-members have no orders, or non-members spent nothing.
 * @throws {@link InputError} If a revenue is not an amount, or a count is not a whole number from 0 up.
 * @see Emarsys, Reporting: Loyalty Impact, https://help.emarsys.com/hc/en-us/articles/4608196688913-Reporting-Loyalty-Impact
 *
 * @example
 * loyaltyOrderValueUplift({
 *   memberRevenue: 26000,
 *   memberOrders: 400,
 *   nonMemberRevenue: 30000,
 *   nonMemberOrders: 600,
 * }).percent; // 30
 */
export function loyaltyOrderValueUplift(
  input: LoyaltyOrderValueUpliftInput,
): Measure<"loyaltyOrderValueUplift"> & Percentage {
  const memberRevenue = amount(input, "memberRevenue");
  const memberOrders = exact(count(input, "memberOrders"));
  const nonMemberRevenue = amount(input, "nonMemberRevenue");
  const nonMemberOrders = exact(count(input, "nonMemberOrders"));
  // The two averages, multiplied by a common denominator.
  const ofMembers = times(memberRevenue, nonMemberOrders);
  const ofNonMembers = times(nonMemberRevenue, memberOrders);
  return derived(
    { metric: "loyaltyOrderValueUplift", unit: "fraction", better: "neither" },
    undivided(memberRevenue, memberOrders) ??
      undivided(nonMemberRevenue, nonMemberOrders) ??
      undivided(memberRevenue, nonMemberRevenue) ??
      ((scale) => exactQuotient(scale, minus(ofMembers, ofNonMembers), ofNonMembers)),
    carriedMoney(input),
  );
}
