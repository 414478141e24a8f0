import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { minus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Fraction } from "../kernel/fraction.js";
import type { InMoney } from "../kernel/inMoney.js";

/** What {@link growthRate} is computed from. */
export interface GrowthRateInput extends InMoney {
  /** The value at the start. */
  readonly start: Amount;
  /** The value at the end. */
  readonly end: Amount;
}

/**
 * How much something grew, as a share of what it was at the start.
 *
 *     growth rate = (end - start) / start
 *
 * Rates of groups roll up to the rate of the whole only if all are between the same two dates.
 *
 * @returns A fraction from -1 up; `null` where there was nothing at the start.
 * @throws {@link InputError} If a part is not an amount from 0 up.
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
    carriedMoney(input),
  );
}
