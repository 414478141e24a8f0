import { type Amount, amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Ratio } from "../kernel/ratio.js";

/** What {@link returnOnAdSpend} is computed from. */
export interface ReturnOnAdSpendInput extends InMoney {
  /** Revenue attributed to the advertisements, net of refunds. */
  readonly revenue: Amount;
  /** What the advertisements cost. */
  readonly adSpend: Amount;
}

/**
 * The revenue that advertisements bring in for each unit of money spent on them. (ROAS)
 *
 *     return on ad spend = revenue / ad spend
 *
 * It counts revenue, not profit: the goods sold cost money too. If ad spend is the only cost, it is
 * equal to {@link returnOnInvestment} + 1.
 *
 * @returns Money for each unit spent, negative where refunds exceed sales; `null` without ad spend.
 * @throws {@link InputError} If the revenue is not an amount, or the ad spend is not an amount from 0 up.
 * @see SmartMetrics, Return on ad spend: ROAS, ROI and ROMI, https://smartmetrics.com/resources/return-on-ad-spend-roas-roi-and-romi
 *
 * @example
 * returnOnAdSpend({ revenue: 10000, adSpend: 2000, currency: "USD" }).value; // 5
 */
export function returnOnAdSpend(input: ReturnOnAdSpendInput): Ratio<"returnOnAdSpend"> {
  return exactRatio(
    {
      metric: "returnOnAdSpend",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "always",
    },
    amount(input, "revenue"),
    amountFromZero(input, "adSpend"),
    carriedMoney(input),
  );
}
