import { type Amount, amountFromZero } from "../kernel/amount.js";
import { currencyOf } from "../kernel/currency.js";
import { minus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Fraction } from "../kernel/measure.js";

/** What {@link growthRate} is computed from. */
export interface GrowthRateInput extends InMoney {
  /** What there was at first. */
  readonly start: Amount;
  /** What there was at last. */
  readonly end: Amount;
}

/**
 * How much something grew, beside what it was.
 *
 *     growth rate = (end - start) / start
 *
 * Rates of groups add up to that of the whole only if all are between the same two dates.
 *
 * @returns A fraction from -1 up; `null` where there was nothing at the start.
 * @throws {@link InputError} If a part is no amount from 0 up.
 *
 * @example
 * growthRate({ start: 80000, end: 92000 }).percent; // 15
 */
export function growthRate(input: GrowthRateInput): Fraction<"growthRate"> {
  const start = amountFromZero(input, "start");
  return exactRatio(
    {
      metric: "growthRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    minus(amountFromZero(input, "end"), start),
    start,
    currencyOf(input),
  );
}
