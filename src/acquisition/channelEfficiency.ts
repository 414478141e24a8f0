import { type Amount, amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Ratio } from "../kernel/ratio.js";

/** What {@link channelEfficiency} is computed from. */
export interface ChannelEfficiencyInput extends InMoney {
  /** Revenue attributed to the channel, net of refunds. */
  readonly attributedRevenue: Amount;
  /** What the channel cost. */
  readonly cost: Amount;
}

/**
 * The revenue that a channel brings in for each unit of money spent on it.
 *
 *     channel efficiency = attributed revenue / cost
 *
 * @returns Money for each unit spent, where 1 is break-even before other costs; `null` without cost.
 * @throws {@link InputError} If the revenue is not an amount, or the cost is not an amount from 0 up.
 * @see OWOX, Acquisition channel efficiency, https://owox.com/marketing-metrics/acquisition-channel-efficiency
 *
 * @example
 * channelEfficiency({ attributedRevenue: 5000, cost: 1000 }).value; // 5
 */
export function channelEfficiency(input: ChannelEfficiencyInput): Ratio<"channelEfficiency"> {
  return exactRatio(
    {
      metric: "channelEfficiency",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "always",
    },
    amount(input, "attributedRevenue"),
    amountFromZero(input, "cost"),
    carriedMoney(input),
  );
}
