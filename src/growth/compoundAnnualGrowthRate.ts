import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { real } from "../kernel/check.js";
import { derived } from "../kernel/derived.js";
import { type Exact, exactQuotient, minus, sign } from "../kernel/exact.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Measure } from "../kernel/measure.js";
import type { Percentage } from "../kernel/percentage.js";
import type { Reason } from "../kernel/reason.js";
import { logarithmOfGrowth } from "./logarithmOfGrowth.js";

/** What {@link compoundAnnualGrowthRate} is computed from. */
export interface CompoundAnnualGrowthRateInput extends InMoney {
  /** The value at the start. */
  readonly start: Amount;
  /** The value at the end. */
  readonly end: Amount;
  /** Years from the start to the end; fractions are allowed. */
  readonly years: number;
}

/**
 * The constant yearly growth rate that leads from the value at the start to the value at the end. (CAGR)
 *
 *     compound annual growth rate = (end / start)^(1 / years) - 1
 *
 * Count the years that passed, not the numbers in a table: from 2021 to 2024 it is 3 years, though a
 * table has 4 numbers. Values between start and end have no influence. Rates of groups cannot be
 * averaged: add up the starts and the ends of the groups instead.
 *
 * @returns A fraction from -1 up; `null` with reason `"zero-start"` where there was nothing at the start, and `"zero-denominator"` where no time passed.
 * @throws {@link InputError} If a part is not an amount from 0 up, or the years are negative.
 *
 * @example
 * compoundAnnualGrowthRate({ start: 10000, end: 19500, years: 3 }).value; // 0.2493…
 * compoundAnnualGrowthRate({ start: 0, end: 19500, years: 3 }).reason; // "zero-start"
 */
export function compoundAnnualGrowthRate(
  input: CompoundAnnualGrowthRateInput,
): Measure<"compoundAnnualGrowthRate"> & Percentage {
  const start = amountFromZero(input, "start");
  const end = amountFromZero(input, "end");
  const years = real(input, "years");
  return derived(
    { metric: "compoundAnnualGrowthRate", unit: "fraction", better: "higher" },
    annualGrowth(start, end, years),
    carriedMoney(input),
  );
}

function annualGrowth(
  start: Exact,
  end: Exact,
  years: number,
): number | Reason | ((scale: number) => number) {
  if (sign(start) === 0) return "zero-start";
  if (years === 0) return "zero-denominator";
  if (years === 1) return (scale) => exactQuotient(scale, minus(end, start), start);
  return Math.expm1(logarithmOfGrowth(start, end) / years);
}
