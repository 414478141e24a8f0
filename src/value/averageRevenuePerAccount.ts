import { type Amount, amount } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Ratio } from "../kernel/ratio.js";

/** What {@link averageRevenuePerAccount} is computed from. */
export interface AverageRevenuePerAccountInput extends InMoney {
  /** The revenue of the period, net of refunds. */
  readonly revenue: Amount;
  /** The accounts that were active in the period. */
  readonly accounts: Count;
}

/**
 * The average revenue from an account in a period. (ARPA, ARPU)
 *
 *     average revenue per account = revenue / accounts
 *
 * @returns Money per account, negative where refunds exceed sales; `null` without accounts.
 * @throws {@link InputError} If the revenue is not an amount, or the accounts are not a whole number from 0 up.
 *
 * @example
 * averageRevenuePerAccount({ revenue: 12500, accounts: 500, currency: "USD" }).value; // 25
 */
export function averageRevenuePerAccount(
  input: AverageRevenuePerAccountInput,
): Ratio<"averageRevenuePerAccount"> {
  return exactRatio(
    {
      metric: "averageRevenuePerAccount",
      kind: "money",
      unit: "money",
      better: "higher",
      additive: "disjoint",
    },
    amount(input, "revenue"),
    exact(count(input, "accounts")),
    carriedMoney(input),
  );
}
