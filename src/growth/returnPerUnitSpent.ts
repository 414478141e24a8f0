import { type Amount, amount, amountFromZero } from "../kernel/amount.js";
import { currencyOf } from "../kernel/currency.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Ratio } from "../kernel/measure.js";

/** What {@link returnPerUnitSpent} is computed from. */
export interface ReturnPerUnitSpentInput extends InMoney {
  /** All that came back, the cost not yet taken off. */
  readonly gain: Amount;
  /** What was spent. */
  readonly cost: Amount;
}

/**
 * What comes back for each unit of money spent.
 *
 *     return per unit spent = gain / cost
 *
 * It is gross: 12 000 back for 2 000 is 6, where {@link returnOnInvestment}, which is net, is 5.
 * Both are called the return per unit; break-even is 1 here.
 *
 * @returns Money for each unit spent, negative where the gain is; `null` without cost.
 * @throws {@link InputError} If the gain is no amount, or the cost no amount from 0 up.
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
    currencyOf(input),
  );
}
