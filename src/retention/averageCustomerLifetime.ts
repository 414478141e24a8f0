import { carriedOverPeriod } from "../kernel/carried.js";
import { fraction } from "../kernel/check.js";
import type { Defined } from "../kernel/defined.js";
import { derived } from "../kernel/derived.js";
import { exact, exactQuotient } from "../kernel/exact.js";
import type { Measure } from "../kernel/measure.js";
import type { TimeUnit } from "../kernel/timeUnit.js";

/** What {@link averageCustomerLifetime} is computed from. */
export interface AverageCustomerLifetimeInput extends Defined {
  /** The churn rate of a period, as a fraction. */
  readonly churnRate: number;
  /** The length of that period, which the measure then carries. */
  readonly period?: TimeUnit | null | undefined;
}

/**
 * How long a customer stays, if the churn rate stays.
 *
 *     average customer lifetime = 1 / churn rate
 *
 * The lifetime is counted in the periods that churn was measured over, including the one in which the customer
 * leaves. The formula holds if the churn rate is the same for all customers at all ages; if customers
 * differ, those who stay longest make the true mean longer.
 *
 * @returns Periods, from 1 up; `null` with reason `"no-churn"` where nobody leaves.
 * @throws {@link InputError} If the churn rate is not a fraction from 0 to 1.
 *
 * @example
 * averageCustomerLifetime({ churnRate: 0.025, period: "month" }).value; // 40
 * averageCustomerLifetime({ churnRate: 0 }).reason; // "no-churn"
 */
export function averageCustomerLifetime(
  input: AverageCustomerLifetimeInput,
): Measure<"averageCustomerLifetime"> {
  const churnRate = fraction(input, "churnRate");
  return derived(
    { metric: "averageCustomerLifetime", unit: "periods", better: "higher" },
    churnRate === 0 ? "no-churn" : exactQuotient(1, exact(1), exact(churnRate)),
    carriedOverPeriod(input),
  );
}
