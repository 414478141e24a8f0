import { addSum, type ExactSum, emptySum } from "../kernel/exactSum.js";
import { emptyCurrency, mergeCurrency, type OneCurrency } from "../stream/oneCurrency.js";
import { placeOf } from "../stream/periodLists.js";
import {
  type CohortCustomers,
  emptyCohortCustomers,
  mergeCohortCustomers,
} from "./cohortCustomers.js";

/** What is kept of the orders seen so far. */
export interface CohortRevenueState {
  /** When each customer began and ordered. */
  readonly customers: CohortCustomers;
  /** What each customer spent, in the same places as the customer's periods. */
  readonly revenue: ExactSum[][];
  /** How many orders there were. */
  orders: number;
  /** Their currency. */
  readonly currency: OneCurrency;
}

/** The state before any order was seen. */
export function emptyCohortRevenue(): CohortRevenueState {
  return {
    customers: emptyCohortCustomers(),
    revenue: [],
    orders: 0,
    currency: emptyCurrency(),
  };
}

/** The sum of what a customer spent in a period; a new period begins with nothing. */
export function sumIn(
  { customers, revenue }: CohortRevenueState,
  customer: number,
  period: number,
): ExactSum {
  const periods = customers.periods[customer] as number[];
  revenue[customer] ??= [];
  const sums = revenue[customer];
  const place = placeOf(periods, period);
  if (periods[place] !== period) {
    periods.splice(place, 0, period);
    sums.splice(place, 0, emptySum());
  }
  return sums[place] as ExactSum;
}

/** Adds all orders of another state. */
export function mergeCohortRevenue(into: CohortRevenueState, from: CohortRevenueState): void {
  mergeCurrency(into.currency, from.currency, "orders");
  mergeCohortCustomers(into.customers, from.customers, (customer, other) => {
    for (const [place, period] of (from.customers.periods[other] as number[]).entries()) {
      addSum(sumIn(into, customer, period), from.revenue[other]?.[place] as ExactSum);
    }
  });
  into.orders += from.orders;
}
