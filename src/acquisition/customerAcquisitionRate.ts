import { carriedOverPeriod } from "../kernel/carried.js";
import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Fraction } from "../kernel/fraction.js";
import { historyOf } from "../kernel/history.js";
import { type HistoryOption } from "../kernel/historyOption.js";
import type { OverPeriod } from "../kernel/overPeriod.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

/** What {@link customerAcquisitionRate} is computed from. */
export interface CustomerAcquisitionRateInput extends OverPeriod, HistoryOption {
  /** Customers won in the period. */
  readonly newCustomers: Count;
  /** Customers when it began. */
  readonly customersAtStart: Count;
}

/**
 * How many customers a period wins, compared with those it began with.
 *
 *     customer acquisition rate = new customers / customers at start
 *
 * This rate less the {@link periodChurnRate} of the same period, by method `"start"`, is the net
 * growth, if no customers came back or paused. Some divide by the people reached or by all
 * customers of the period, which gives different numbers.
 *
 * @returns A fraction from 0 up; `null` without customers at the start.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see KPI Depot, Customer acquisition rate, https://kpidepot.com/kpi/customer-acquisition-rate
 *
 * @example
 * customerAcquisitionRate({ newCustomers: 20, customersAtStart: 100, period: "month" }).value; // 0.2
 */
export function customerAcquisitionRate(
  input: CustomerAcquisitionRateInput,
): Fraction<"customerAcquisitionRate"> {
  return ratioMeasure(
    {
      metric: "customerAcquisitionRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
    },
    count(input, "newCustomers"),
    count(input, "customersAtStart"),
    carriedOverPeriod(input, historyOf(input)),
  );
}
