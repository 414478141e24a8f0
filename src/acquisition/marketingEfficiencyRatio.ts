import { type Amount, amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { exactRatio } from "../kernel/exactRatio.js";
import { type InMoney } from "../kernel/inMoney.js";
import { type Ratio } from "../kernel/ratio.js";

/** What {@link marketingEfficiencyRatio} is computed from. */
export interface MarketingEfficiencyRatioInput extends InMoney {
  /** All revenue, net of refunds, whatever brought it in. */
  readonly revenue: Amount;
  /** All that was spent on marketing. */
  readonly marketingSpend: Amount;
}

/**
 * The revenue of the whole business for each unit of money spent on marketing. (MER, blended ROAS)
 *
 *     marketing efficiency ratio = revenue / marketing spend
 *
 * It needs no attribution, since all revenue and all spend count. Some tools print its inverse,
 * spend / revenue, under the same name.
 *
 * @returns Money for each unit spent, negative where refunds exceed sales; `null` without spend.
 * @throws {@link InputError} If the revenue is not an amount, or the spend is not an amount from 0 up.
 * @see Triple Whale, MER (the inverse), https://triplewhale.readme.io/docs/mer
 *
 * @example
 * marketingEfficiencyRatio({ revenue: 50000, marketingSpend: 10000, currency: "USD" }).value; // 5
 */
export function marketingEfficiencyRatio(
  input: MarketingEfficiencyRatioInput,
): Ratio<"marketingEfficiencyRatio"> {
  return exactRatio(
    {
      metric: "marketingEfficiencyRatio",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "always",
    },
    amount(input, "revenue"),
    amountFromZero(input, "marketingSpend"),
    carriedMoney(input),
  );
}
