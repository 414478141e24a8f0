import { carriedOverPeriod } from "../kernel/carried.js";
import { type Count, choice, count, countIfAny, isAbsent } from "../kernel/check.js";
import { type HistoryOption, historyOf } from "../kernel/history.js";
import type { Fraction } from "../kernel/measure.js";
import type { OverPeriod } from "../kernel/overPeriod.js";
import { quotient } from "../kernel/quotient.js";
import { ratio } from "../kernel/ratio.js";

/** What {@link periodChurnRate} is computed from. */
export interface PeriodChurnRateInput extends OverPeriod, HistoryOption {
  /** Customers when the period began. */
  readonly customersAtStart: Count;
  /** All customers who left during the period, including new ones. */
  readonly customersLeft: Count;
  /** Customers who joined during the period; `"start-plus-new"` needs it. */
  readonly newCustomers?: Count | null | undefined;
  /** Former customers who came back during the period, and can leave again; 0 where it is left out. */
  readonly customersReactivated?: Count | null | undefined;
  /** Customers when the period ended; `"midpoint"` needs it. */
  readonly customersAtEnd?: Count | null | undefined;
  /** What the number of customers who left is divided by; there is no default, since definitions differ. */
  readonly method: "start" | "start-plus-new" | "midpoint";
}

/**
 * The churn of all who left in a period, new customers among them, in the ways it is published.
 *
 *     "start"            customers left / customers at start
 *     "start-plus-new"   customers left / (customers at start + new customers)
 *     "midpoint"         customers left / ((customers at start + customers at end) / 2)
 *
 * Use {@link churnRate}, which counts only the customers at the start, to compute lifetimes.
 *
 * @returns A fraction from 0 up, which can pass 1 where many join and leave; `null` where nobody could leave.
 * @throws {@link InputError} If a count is not a whole number from 0 up, the method lacks a count, or more left than were there, joined and came back, where it is said how many joined.
 * @see Recurly, A better way to calculate your churn rate, https://recurly.com/blog/better-way-to-calculate-your-churn-rate/
 * @see Stripe, Calculating churn rate in Billing, https://support.stripe.com/questions/calculating-churn-rate-in-billing
 *
 * @example
 * const month = { customersAtStart: 1000, customersLeft: 62, newCustomers: 500, customersAtEnd: 1438 };
 * periodChurnRate({ ...month, method: "start" }).percent; // 6.2
 * periodChurnRate({ ...month, method: "start-plus-new" }).percent; // 4.133333333333334
 * periodChurnRate({ ...month, method: "midpoint" }).percent; // 5.086136177194422
 */
export function periodChurnRate(input: PeriodChurnRateInput): Fraction<"periodChurnRate"> {
  const method = choice(input, "method", ["start", "start-plus-new", "midpoint"]);
  const customersAtStart = count(input, "customersAtStart");
  const isMidpoint = method === "midpoint";
  const isStartPlusNew = method === "start-plus-new";
  // What the method does not need may be left out, but not be wrong.
  const newCustomers = (isStartPlusNew ? count : countIfAny)(input, "newCustomers");
  const customersAtEnd = (isMidpoint ? count : countIfAny)(input, "customersAtEnd");
  const reactivated = countIfAny(input, "customersReactivated");
  const customersLeft = count(
    input,
    "customersLeft",
    isAbsent(input.newCustomers) ? undefined : customersAtStart + newCustomers + reactivated,
    `customersAtStart + newCustomers${reactivated ? " + customersReactivated" : ""}`,
  );
  return ratio(
    {
      metric: "periodChurnRate",
      kind: "rate",
      unit: "fraction",
      better: "lower",
      additive: "disjoint",
    },
    customersLeft,
    isMidpoint
      ? (customersAtStart + customersAtEnd) / 2
      : customersAtStart + (isStartPlusNew ? newCustomers : 0),
    carriedOverPeriod(input, { method, ...historyOf(input) }),
    1,
    // The midpoint can be half a customer; doubled, both sides are whole numbers.
    (scale, left, there) => quotient(scale, left * 2, there * 2),
  );
}
