import { type Exact, exact, plus } from "../kernel/exact.js";

/** What each customer brings in, in columns by the customer's number. */
export interface CustomerRevenue {
  /** When the period begins. */
  readonly atStart: Exact[];
  /** When the period ends. */
  readonly atEnd: Exact[];
}

const zero: Exact = /* @__PURE__ */ exact(0);

/** Adds what subscriptions of a customer bring in. */
export function addCustomerRevenue(
  { atStart, atEnd }: CustomerRevenue,
  customer: number,
  revenueAtStart: Exact = zero,
  revenueAtEnd: Exact = zero,
): void {
  addTo(atStart, customer, revenueAtStart);
  addTo(atEnd, customer, revenueAtEnd);
}

function addTo(column: Exact[], customer: number, amount: Exact): void {
  const known = column[customer];
  if (known === undefined) column[customer] = amount;
  else if (amount !== zero) column[customer] = plus(known, amount);
}
