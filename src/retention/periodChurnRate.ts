import { carriedOverPeriod } from "../kernel/carried.js";
import { choice, count, countIfAny, isAbsent, real } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { exact, exactQuotient, times } from "../kernel/exact.js";
import { finite } from "../kernel/finite.js";
import type { Fraction } from "../kernel/fraction.js";
import { historyOf } from "../kernel/history.js";
import { type HistoryOption } from "../kernel/historyOption.js";
import { InputError } from "../kernel/inputError.js";
import type { OverPeriod } from "../kernel/overPeriod.js";
import { quotient } from "../kernel/quotient.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

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
  /** The days on which customers were there, of all customers together; `"customer-days"` needs it. */
  readonly customerDays?: number | null | undefined;
  /** The days of the period; `"customer-days"` needs it. */
  readonly periodDays?: number | null | undefined;
  /** What the number of customers who left is divided by; there is no default, since definitions differ. */
  readonly method: "start" | "start-plus-new" | "midpoint" | "customer-days";
}

/**
 * The churn of all customers who left in a period, including new ones, by any of the published
 * definitions.
 *
 *     "start"            customers left / customers at start
 *     "start-plus-new"   customers left / (customers at start + new customers)
 *     "midpoint"         customers left / ((customers at start + customers at end) / 2)
 *     "customer-days"    customers left × period days / customer days
 *
 * Customer days divided by the days of the period are the average number of customers. Use {@link churnRate}, which counts only the customers at the start, to compute lifetimes.
 *
 * @returns A fraction from 0 up, which can pass 1 where many join and leave; `null` where nobody could leave.
 * @throws {@link InputError} If a count is not a whole number from 0 up, a number of days is not a
 * number from 0 up (a period has more than 0), the method lacks a number, or, where it is given how
 * many joined, more customers left than were there, joined and came back.
 * @see Recurly, A better way to calculate your churn rate, https://recurly.com/blog/better-way-to-calculate-your-churn-rate/
 * @see Stripe, Calculating churn rate in Billing, https://support.stripe.com/questions/calculating-churn-rate-in-billing
 *
 * @example
 * const month = { customersAtStart: 1000, customersLeft: 62, newCustomers: 500, customersAtEnd: 1438 };
 * periodChurnRate({ ...month, method: "start" }).percent; // 6.2
 * periodChurnRate({ ...month, method: "start-plus-new" }).percent; // 4.133333333333334
 * periodChurnRate({ ...month, method: "midpoint" }).percent; // 5.086136177194422
 * const days = { customerDays: 43256, periodDays: 31 };
 * periodChurnRate({ ...month, ...days, method: "customer-days" }).percent; // 4.44331422230442
 */
export function periodChurnRate(input: PeriodChurnRateInput): Fraction<"periodChurnRate"> {
  const method = choice(input, "method", ["start", "start-plus-new", "midpoint", "customer-days"]);
  const customersAtStart = count(input, "customersAtStart");
  // A field that the method does not need may be left out, but it must not be invalid.
  const newCustomers = (method === "start-plus-new" ? count : countIfAny)(input, "newCustomers");
  const customersAtEnd = (method === "midpoint" ? count : countIfAny)(input, "customersAtEnd");
  const customerDays = daysIn(input, "customerDays", method);
  const periodDays = daysIn(input, "periodDays", method);
  const history = historyOf(input);
  const reactivated = countIfAny(input, "customersReactivated");
  const customersLeft = count(
    input,
    "customersLeft",
    isAbsent(input.newCustomers) ? undefined : customersAtStart + newCustomers + reactivated,
    `customersAtStart + newCustomers${reactivated ? " + customersReactivated" : ""}`,
  );
  const measure = ratioMeasure(
    {
      metric: "periodChurnRate",
      kind: "rate",
      unit: "fraction",
      better: "lower",
      additive: "disjoint",
    },
    customersLeft,
    {
      start: customersAtStart,
      "start-plus-new": customersAtStart + newCustomers,
      midpoint: (customersAtStart + customersAtEnd) / 2,
      "customer-days": customerDays / periodDays,
    }[method],
    carriedOverPeriod(input, { method, ...(method === "start-plus-new" && history) }),
    1,
    (scale, left, there) =>
      method === "customer-days"
        ? customerDays > 0
          ? exactQuotient(scale, times(exact(left), exact(periodDays)), exact(customerDays))
          : null
        : // The midpoint can have half a customer, so both sides are doubled to be whole numbers.
          quotient(scale, left * 2, there * 2),
  );
  return finite(measure);
}

/** Reads a number of days, which only one of the methods needs; a period has more than 0. */
function daysIn(
  input: PeriodChurnRateInput,
  name: "customerDays" | "periodDays",
  method: PeriodChurnRateInput["method"],
): number {
  if (method !== "customer-days" && isAbsent(input[name])) return 1;
  const days = real(input, name);
  if (days > 0 || name === "customerDays") return days;
  throw new InputError(name, days, "more than 0");
}
