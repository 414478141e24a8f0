import { type Amount, amount } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { count, fraction } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { exact, times } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { InMoney } from "../kernel/inMoney.js";
import { ofCustomers } from "../kernel/ofCustomers.js";
import type { Ratio } from "../kernel/ratio.js";

/** What {@link historicLifetimeValue} is computed from. */
export interface HistoricLifetimeValueInput extends InMoney {
  /** All revenue of the customers so far, net of refunds. */
  readonly revenue: Amount;
  /** The customers, including those who bought only once. */
  readonly customers: Count;
  /** The share of revenue that is left after the cost of goods, as a fraction; 1 where it is left out. */
  readonly grossMargin?: number | null | undefined;
}

/**
 * What a customer has brought in so far, on average. (Historic CLV)
 *
 *     historic lifetime value = revenue * gross margin / customers
 *
 * @returns Money per customer, negative where refunds exceed sales; `null` without customers.
 * @throws {@link InputError} If the revenue is not an amount, the customers are not a whole number from 0 up, or the margin is not a fraction from 0 to 1.
 *
 * @example
 * historicLifetimeValue({ revenue: 90000, customers: 600, grossMargin: 0.4 }).value; // 60
 */
export function historicLifetimeValue(
  input: HistoricLifetimeValueInput,
): Ratio<"historicLifetimeValue"> {
  return exactRatio(
    {
      metric: "historicLifetimeValue",
      kind: "money",
      unit: "money",
      better: "higher",
      additive: "disjoint",
    },
    times(
      amount(input, ofCustomers(input, "revenue", "customerRevenue")),
      exact(fraction(input, "grossMargin", 1)),
    ),
    exact(count(input, "customers")),
    carriedMoney(input),
  );
}
