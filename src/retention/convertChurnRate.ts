import { fraction } from "../kernel/check.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { derived } from "../kernel/derived.js";
import type { Measure } from "../kernel/measure.js";
import type { Percentage } from "../kernel/percentage.js";
import { daysIn, type TimeUnit, timeUnit } from "../kernel/timeUnit.js";

/** What {@link convertChurnRate} is computed from. */
export interface ConvertChurnRateInput extends Defined {
  /** The churn rate of one period, as a fraction. */
  readonly churnRate: number;
  /** The length of that period. */
  readonly from: TimeUnit;
  /** The length of the period that is wanted. */
  readonly to: TimeUnit;
}

/**
 * A churn rate, converted to a longer or shorter period.
 *
 *     converted churn rate = 1 - (1 - churn rate)^(to / from)
 *
 * It compounds: 5 % a month is 46 % a year, not 60 %. A year is 12 months, 4 quarters and 365.25
 * days; a week is 7 days.
 *
 * @returns A fraction from 0 to 1.
 * @throws {@link InputError} If the churn rate is not a fraction from 0 to 1, or a unit of time is unknown.
 * @see Churnkey, Convert annual churn to monthly churn, https://churnkey.co/blog/convert-annual-churn-to-monthly-churn
 *
 * @example
 * convertChurnRate({ churnRate: 0.05, from: "month", to: "year" }).value; // 0.4596…
 */
export function convertChurnRate(
  input: ConvertChurnRateInput,
): Measure<"convertChurnRate"> & Percentage {
  const churnRate = fraction(input, "churnRate");
  const from = timeUnit(input, "from");
  const to = timeUnit(input, "to");
  return derived(
    { metric: "convertChurnRate", unit: "fraction", better: "lower" },
    // log1p and expm1 keep the digits of rates near 0.
    from === to ? churnRate : -Math.expm1(Math.log1p(-churnRate) * (daysIn[to] / daysIn[from])),
    definitionOf(input, { period: to }),
  );
}
