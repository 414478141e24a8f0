import { addSum, type ExactSum, emptySum } from "../kernel/exactSum.js";
import type { Id } from "../kernel/id.js";
import type { Moment } from "../period/moment.js";
import { emptyCurrency, mergeCurrency, type OneCurrency } from "../stream/oneCurrency.js";
import { emptyOrderRows, mergeOrderRows, type OrderRows } from "../stream/orderRows.js";
import { placeOf } from "../stream/periodLists.js";
import { addMoment, emptyCohortCustomers, mergeCohortCustomers } from "./cohortCustomers.js";
import type { CustomerSpending } from "./customerSpending.js";

/** What is kept of the orders seen so far. */
export interface CohortRevenueState extends CustomerSpending {
  /** The rows with an order id, the refunds and the orders without a customer. */
  readonly rows: OrderRows;
  /** How many rows there were. */
  orders: number;
  /** Their currency. */
  readonly currency: OneCurrency;
}

/** The state before any order was seen. */
export function emptyCohortRevenue(): CohortRevenueState {
  return {
    customers: emptyCohortCustomers(),
    revenue: [],
    rows: emptyOrderRows(),
    orders: 0,
    currency: emptyCurrency(),
  };
}

/** The sum of what a customer spent in a period; a new period begins with nothing. */
function sumIn(
  { customers, revenue }: CustomerSpending,
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

/**
 * The sum of what a customer spent in a period. The customer ordered in it, at the moment that is
 * given.
 */
export function spendingIn(
  spending: CustomerSpending,
  id: Id,
  moment: Moment,
  period: number,
): ExactSum {
  const { customers } = spending;
  const customer = addMoment(customers, id, moment, period);
  customers.latest = Math.max(customers.latest, moment.at);
  return sumIn(spending, customer, period);
}

/** Adds all orders of another state. */
export function mergeCohortRevenue(into: CohortRevenueState, from: CohortRevenueState): void {
  mergeCurrency(into.currency, from.currency, "orders");
  mergeOrderRows(into.rows, from.rows);
  mergeOrdersAlone(into, from);
  into.orders += from.orders;
}

/** Adds the orders of another state that consist of a single row. */
export function mergeOrdersAlone(into: CustomerSpending, from: CustomerSpending): void {
  mergeCohortCustomers(into.customers, from.customers, (customer, other) => {
    for (const [place, period] of (from.customers.periods[other] as number[]).entries()) {
      addSum(sumIn(into, customer, period), from.revenue[other]?.[place] as ExactSum);
    }
  });
}
