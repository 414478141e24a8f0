import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { exactRatio } from "../kernel/exactRatio.js";
import { type Fraction } from "../kernel/fraction.js";
import { type InMoney } from "../kernel/inMoney.js";

/** What {@link refundedRevenueShare} is computed from. */
export interface RefundedRevenueShareInput extends InMoney {
  /** The money paid back, as an amount from 0 up. */
  readonly refunded: Amount;
  /** The revenue of the orders before refunds. */
  readonly grossRevenue: Amount;
}

/**
 * How much of the revenue is paid back.
 *
 *     refunded revenue share = refunded / gross revenue
 *
 * Refunds count on the date on which they are paid, also those of earlier orders, so the share can
 * pass 1.
 *
 * @returns A fraction from 0 up; `null` without revenue.
 * @throws {@link InputError} If a part is not an amount from 0 up.
 *
 * @example
 * refundedRevenueShare({ refunded: 600, grossRevenue: 12000 }).percent; // 5
 */
export function refundedRevenueShare(
  input: RefundedRevenueShareInput,
): Fraction<"refundedRevenueShare"> {
  return exactRatio(
    {
      metric: "refundedRevenueShare",
      kind: "rate",
      unit: "fraction",
      better: "lower",
      additive: "always",
    },
    amountFromZero(input, "refunded"),
    amountFromZero(input, "grossRevenue"),
    carriedMoney(input),
  );
}
