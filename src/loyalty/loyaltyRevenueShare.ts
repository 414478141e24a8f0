import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { minus, sign, toDecimalString } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fraction } from "../kernel/fraction.js";
import type { InMoney } from "../kernel/inMoney.js";
import { InputError } from "../kernel/inputError.js";

/** What {@link loyaltyRevenueShare} is computed from. */
export interface LoyaltyRevenueShareInput extends InMoney {
  /** Revenue from members of the loyalty program. */
  readonly memberRevenue: Amount;
  /** All revenue, including that from members. */
  readonly revenue: Amount;
}

/**
 * The share of revenue that comes from members of the loyalty program.
 *
 *     loyalty revenue share = member revenue / revenue
 *
 * It is not what the program brought in: members would have bought without it too.
 *
 * @returns A fraction from 0 to 1; `null` without revenue.
 * @throws {@link InputError} If a part is not an amount from 0 up, or the member revenue exceeds
 * all revenue.
 * @see Emarsys, Reporting: Loyalty Impact, https://help.emarsys.com/hc/en-us/articles/4608196688913-Reporting-Loyalty-Impact
 *
 * @example
 * loyaltyRevenueShare({ memberRevenue: "91000.00", revenue: "260000.00" }).percent; // 35
 */
export function loyaltyRevenueShare(
  input: LoyaltyRevenueShareInput,
): Fraction<"loyaltyRevenueShare"> {
  const memberRevenue = amountFromZero(input, "memberRevenue");
  const revenue = amountFromZero(input, "revenue");
  if (sign(minus(memberRevenue, revenue)) > 0) {
    const expected = `at most revenue (${toDecimalString(revenue)})`;
    throw new InputError("memberRevenue", input.memberRevenue, expected);
  }
  return exactRatio(
    {
      metric: "loyaltyRevenueShare",
      kind: "rate",
      unit: "fraction",
      better: "neither",
      additive: "always",
    },
    memberRevenue,
    revenue,
    carriedMoney(input),
  );
}
