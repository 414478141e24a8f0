import { type Amount, amount, amountFromZero } from "../kernel/amount.js";
import { currencyOf } from "../kernel/currency.js";
import { minus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Fraction } from "../kernel/measure.js";

/** What {@link returnOnInvestment} is computed from. */
export interface ReturnOnInvestmentInput extends InMoney {
  /** All that came back, the cost not yet taken off. */
  readonly gain: Amount;
  /** What was spent. */
  readonly cost: Amount;
}

/**
 * What is earned beyond the cost, for each unit of money spent. (ROI, ROMI)
 *
 *     return on investment = (gain - cost) / cost
 *
 * It is net: 12 000 back for 2 000 is 5, where {@link returnPerUnitSpent}, which is gross, is 6.
 * Break-even is 0, not 1. If the gain is revenue, the cost of the goods belongs to the cost; if it
 * is gross margin, it is off already.
 *
 * @returns A fraction, from -1 up unless the gain is negative; `null` without cost.
 * @throws {@link InputError} If the gain is no amount, or the cost no amount from 0 up.
 * @see Wilco Web Services, What is marketing ROI, https://www.wilcowebservices.com/post/what-is-marketing-roi
 *
 * @example
 * returnOnInvestment({ gain: 12000, cost: 2000 }).percent; // 500
 */
export function returnOnInvestment(input: ReturnOnInvestmentInput): Fraction<"returnOnInvestment"> {
  const cost = amountFromZero(input, "cost");
  return exactRatio(
    {
      metric: "returnOnInvestment",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    minus(amount(input, "gain"), cost),
    cost,
    currencyOf(input),
  );
}
