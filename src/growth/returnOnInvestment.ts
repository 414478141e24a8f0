import { type Amount, amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { minus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fraction } from "../kernel/fraction.js";
import type { InMoney } from "../kernel/inMoney.js";

/** What {@link returnOnInvestment} is computed from. */
export interface ReturnOnInvestmentInput extends InMoney {
  /** All that the spending brought in, before the cost is subtracted. */
  readonly gain: Amount;
  /** What was spent. */
  readonly cost: Amount;
}

/**
 * What is earned in addition to the cost, for each unit of money spent. (ROI, ROMI)
 *
 *     return on investment = (gain - cost) / cost
 *
 * The cost is subtracted: a gain of 12 000 for a cost of 2 000 is 5. {@link returnPerUnitSpent} does
 * not subtract it, and is 6. Break-even is 0, not 1. If the gain is revenue, the cost must include
 * the cost of the goods; if it is gross margin, it must not.
 *
 * @returns A fraction, from -1 up unless the gain is negative; `null` without cost.
 * @throws {@link InputError} If the gain is not an amount, or the cost is not an amount from 0 up.
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
    carriedMoney(input),
  );
}
