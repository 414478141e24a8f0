import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { plus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fraction } from "../kernel/fraction.js";
import { historyOf } from "../kernel/history.js";
import { type HistoryOption } from "../kernel/historyOption.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { OrderTotals } from "./orderTotals.js";

/** What {@link returningRevenueShare} is computed from. */
export interface ReturningRevenueShareInput extends InMoney, HistoryOption {
  /** Revenue of orders after the first order of their customer. */
  readonly repeatRevenue: Amount;
  /** Revenue of first orders. */
  readonly newRevenue: Amount;
}

/**
 * The share of revenue that comes from customers who had bought before.
 *
 *     returning revenue share = repeat revenue / (repeat revenue + new revenue)
 *
 * @returns A fraction from 0 to 1; `null` without revenue.
 * @throws {@link InputError} If a part is not an amount from 0 up.
 * @see Metrilo, Revenue from returning customers, https://metrilo.com/glossary/revenue-from-returning-customers
 *
 * @example
 * returningRevenueShare({ repeatRevenue: 168000, newRevenue: 92000 }).percent; // 64.61538461538461
 */
export function returningRevenueShare(
  input: ReturningRevenueShareInput | OrderTotals,
): Fraction<"returningRevenueShare"> {
  const repeatRevenue = amountFromZero(input, "repeatRevenue");
  return exactRatio(
    {
      metric: "returningRevenueShare",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    repeatRevenue,
    plus(repeatRevenue, amountFromZero(input, "newRevenue")),
    carriedMoney(input, historyOf(input)),
  );
}
