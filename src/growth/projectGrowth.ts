import { type Amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { real } from "../kernel/check.js";
import { derived } from "../kernel/derived.js";
import { type Exact, exact, plus, sign, times, toNumber } from "../kernel/exact.js";
import type { Fields } from "../kernel/fields.js";
import type { InMoney } from "../kernel/inMoney.js";
import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import { logarithmOfGrowth } from "./logarithmOfGrowth.js";

/** What {@link projectGrowth} is computed from. */
export interface ProjectGrowthInput extends InMoney {
  /** The value at the start. */
  readonly start: Amount;
  /** Growth per year, as a fraction; -1 loses everything. */
  readonly annualRate: number;
  /** Years from the start to the end; fractions are allowed. */
  readonly years: number;
}

/**
 * The value that something grows to, if it grows at the same rate every year.
 *
 *     projection = start * (1 + annual rate)^years
 *
 * Count the years that pass, not the numbers in a table: from 2022 to 2029 it is 7 years, though a
 * table has 8 numbers. {@link compoundAnnualGrowthRate} is the reverse.
 *
 * @returns Money, from 0 up.
 * @throws {@link InputError} If the start is not an amount from 0 up, the rate is not a number from -1 up, or the years are negative.
 *
 * @example
 * projectGrowth({ start: 100, annualRate: 0.1, years: 2 }).value; // 121
 * projectGrowth({ start: 12.04, annualRate: 0.154, years: 7 }).value; // 32.81…
 */
export function projectGrowth(input: ProjectGrowthInput): Measure<"projectGrowth"> {
  const start = amountFromZero(input, "start");
  const growth = plus(exact(1), annualRate(input));
  const years = real(input, "years");
  return derived(
    { metric: "projectGrowth", unit: "money", better: "neither" },
    valueAfter(start, growth, years),
    carriedMoney(input),
  );
}

function annualRate(input: Fields<"annualRate">): Exact {
  const value = input?.annualRate as number;
  if (Number.isFinite(value) && value >= -1) return exact(value);
  throw new InputError("annualRate", value, "a number from -1 up (5 % is 0.05)");
}

function valueAfter(start: Exact, growth: Exact, years: number): number {
  if (sign(start) === 0) return 0;
  if (Number.isInteger(years) && years <= 100) {
    let amount = start;
    for (let year = 0; year < years; year += 1) amount = times(amount, growth);
    return toNumber(amount);
  }
  // The start is multiplied by the power in two steps, since the power itself may exceed the
  // largest double.
  const half = Math.exp((years * logarithmOfGrowth(exact(1), growth)) / 2);
  return toNumber(start) * half * half;
}
