import { type Amount, amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Ratio } from "../kernel/ratio.js";

/** What {@link returnPerUnitSpent} is computed from. */
export interface ReturnPerUnitSpentInput extends InMoney {
  /** All that the spending brought in, before the cost is subtracted. */
  readonly gain: Amount;
  /** What was spent. */
  readonly cost: Amount;
}

/**
 * How much money comes back for each unit of money spent.
 *
 *     return per unit spent = gain / cost
 *
 * The cost is not subtracted: a gain of 12 000 for a cost of 2 000 is 6. {@link returnOnInvestment}
 * subtracts it, and is 5. Break-even is 1.
 *
 * @returns Money for each unit spent, negative if the gain is negative; `null` without cost.
 * @throws {@link InputError} If the gain is not an amount, or the cost is not an amount from 0 up.
 *
 * @example
 * returnPerUnitSpent({ gain: 12000, cost: 2000 }).value; // 6
 */
export function returnPerUnitSpent(input: ReturnPerUnitSpentInput): Ratio<"returnPerUnitSpent"> {
  return exactRatio(
    {
      metric: "returnPerUnitSpent",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "always",
    },
    amount(input, "gain"),
    amountFromZero(input, "cost"),
    carriedMoney(input),
  );
}
