import type { Exact } from "../kernel/exact.js";
import type { Id } from "../kernel/id.js";
import { lengthened, lengthFor } from "../stream/columns.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf } from "../stream/idIndex.js";
import { addCustomerRevenue, type CustomerRevenue } from "./customerRevenue.js";

/** When somebody was a customer and what each customer brings in, in columns by the customer's number. */
export interface SubscriptionCustomers {
  readonly ids: IdIndex;
  /** The bits of each customer, which `subscriptionFlags.ts` explains. */
  flags: Uint8Array;
  /** What each customer brings in; not kept any more once a subscription leaves out its revenue. */
  revenue: CustomerRevenue | undefined;
}

/** The columns before any subscription was seen. */
export function emptyCustomers(): SubscriptionCustomers {
  return { ids: emptyIdIndex(), flags: new Uint8Array(8), revenue: { atStart: [], atEnd: [] } };
}

/** Adds the bits and the revenue that subscriptions of a customer make up. */
export function addToCustomer(
  customers: SubscriptionCustomers,
  id: Id,
  flags: number,
  revenueAtStart: Exact | undefined,
  revenueAtEnd: Exact | undefined,
): void {
  const { ids, revenue } = customers;
  const customer = numberOf(ids, id);
  if (customer >= customers.flags.length) {
    customers.flags = lengthened(customers.flags, lengthFor(customer));
  }
  customers.flags[customer] = (customers.flags[customer] as number) | flags;
  if (revenue !== undefined) addCustomerRevenue(revenue, customer, revenueAtStart, revenueAtEnd);
}

/** Adds the customers of another state. */
export function mergeCustomers(into: SubscriptionCustomers, from: SubscriptionCustomers): void {
  const { revenue } = from;
  if (revenue === undefined) into.revenue = undefined;
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const flags = from.flags[other] as number;
    addToCustomer(into, id, flags, revenue?.atStart[other], revenue?.atEnd[other]);
    other += 1;
  }
}
