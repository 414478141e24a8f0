import { type Amount, amount } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { exact } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Ratio } from "../kernel/ratio.js";

/** What {@link revenuePerVisit} is computed from. */
export interface RevenuePerVisitInput extends InMoney {
  /** The revenue of the visits, net of refunds. */
  readonly revenue: Amount;
  /** Visits to the shop. */
  readonly visits: Count;
}

/**
 * What a visit brings in.
 *
 *     revenue per visit = revenue / visits
 *
 * @returns Money per visit, negative where refunds exceed sales; `null` without visits.
 * @throws {@link InputError} If the revenue is not an amount, or the visits are not a whole number from 0 up.
 *
 * @example
 * revenuePerVisit({ revenue: "8640.00", visits: 7200, currency: "USD" }).value; // 1.2
 */
export function revenuePerVisit(input: RevenuePerVisitInput): Ratio<"revenuePerVisit"> {
  return exactRatio(
    {
      metric: "revenuePerVisit",
      kind: "money",
      unit: "money",
      better: "higher",
      additive: "always",
    },
    amount(input, "revenue"),
    exact(count(input, "visits")),
    carriedMoney(input),
  );
}
