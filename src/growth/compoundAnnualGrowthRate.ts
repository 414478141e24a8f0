import { type Amount, amountFromZero } from "../kernel/amount.js";
import { real } from "../kernel/check.js";
import { currencyOf } from "../kernel/currency.js";
import { derived } from "../kernel/derived.js";
import { type Exact, exactQuotient, minus, sign } from "../kernel/exact.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Measure, Percentage, Reason } from "../kernel/measure.js";
import { logarithmOfGrowth } from "./logarithmOfGrowth.js";

/** What {@link compoundAnnualGrowthRate} is computed from. */
export interface CompoundAnnualGrowthRateInput extends InMoney {
  /** What there was at first. */
  readonly start: Amount;
  /** What there was at last. */
  readonly end: Amount;
  /** Years that passed from the one to the other; they need not be whole. */
  readonly years: number;
}

/**
 * The yearly growth that, kept up, leads from the start to the end. (CAGR)
 *
 *     compound annual growth rate = (end / start)^(1 / years) - 1
 *
 * Years are those that passed, not the points in a table: from 2021 to 2024 is 3 years, in 4
 * numbers. Nothing between the two ends counts, and rates of groups do not add up: add their
 * starts and ends instead.
 *
 * @returns A fraction from -1 up; `null` with reason `"zero-start"` where there was nothing at the start, and `"zero-denominator"` where no time passed.
 * @throws {@link InputError} If a part is no amount from 0 up, or the years are negative.
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
    currencyOf(input),
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
