import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoneyOverPeriod } from "../kernel/carried.js";
import { fraction } from "../kernel/check.js";
import { derived } from "../kernel/derived.js";
import { exact, exactQuotient, sign, times } from "../kernel/exact.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Measure } from "../kernel/measure.js";
import type { OverPeriod } from "../kernel/overPeriod.js";

/** What {@link acquisitionPaybackPeriod} is computed from. */
export interface AcquisitionPaybackPeriodInput extends InMoney, OverPeriod {
  /** The cost of winning a customer. */
  readonly acquisitionCost: Amount;
  /** The revenue from a customer in a period. */
  readonly averageRevenue: Amount;
  /** The share of revenue that is left after the cost of service, as a fraction; 1 where it is left out. */
  readonly grossMargin?: number | null | undefined;
}

/**
 * How many periods it takes until a customer has paid back the cost of winning them. (CAC payback)
 *
 *     payback period = acquisition cost / (average revenue * gross margin)
 *
 * The formula assumes that the customer stays that long.
 *
 * @returns Periods, from 0 up; `null` with reason `"never"` where a customer leaves no margin.
 * @throws {@link InputError} If cost or revenue is not an amount from 0 up, or the margin is not a fraction from 0 to 1.
 *
 * @example
 * acquisitionPaybackPeriod({
 *   acquisitionCost: 50,
 *   averageRevenue: 20,
 *   grossMargin: 0.75,
 *   period: "month",
 * }).value; // 3.3333333333333335
 */
export function acquisitionPaybackPeriod(
  input: AcquisitionPaybackPeriodInput,
): Measure<"acquisitionPaybackPeriod"> {
  const acquisitionCost = amountFromZero(input, "acquisitionCost");
  const averageRevenue = amountFromZero(input, "averageRevenue");
  const margin = times(averageRevenue, exact(fraction(input, "grossMargin", 1)));
  return derived(
    { metric: "acquisitionPaybackPeriod", unit: "periods", better: "lower" },
    sign(margin) === 0 ? "never" : exactQuotient(1, acquisitionCost, margin),
    carriedMoneyOverPeriod(input),
  );
}
