import { readAmountFromZero } from "../kernel/amount.js";
import { type Exact, exact, minus, plus, sign, toDecimalString } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import { lengthened, lengthFor } from "../stream/columns.js";
import type { Id } from "../stream/id.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf, restoreIds } from "../stream/idIndex.js";
import { type SavedFields, savedCounts, savedList } from "../stream/savedFields.js";
import { atEnd, atStart, before, began } from "./subscriptionPeriod.js";

/** What the subscriptions of each customer make of them, in columns by the customer's number. */
export interface SubscriptionCustomers {
  readonly ids: IdIndex;
  flags: Uint8Array;
  /** What each brings when the period begins and when it ends; not known once a subscription does not say. */
  revenue: CustomerRevenue | undefined;
}

/** What each customer brings. */
export interface CustomerRevenue {
  readonly atStart: Exact[];
  readonly atEnd: Exact[];
}

/** How many customers there were when, and how many came and went. */
export interface CustomerCounts {
  readonly customersAtStart: number;
  readonly customersLost: number;
  readonly customersLeft: number;
  readonly customersRetained: number;
  readonly newCustomers: number;
  readonly newCustomersStillActive: number;
  readonly customersReactivated: number;
  readonly customersAtEnd: number;
}

/** Where revenue came from and went. */
export interface RevenueMovements {
  readonly revenueAtStart: Exact;
  readonly newRevenue: Exact;
  readonly churned: Exact;
  readonly contraction: Exact;
  readonly expansion: Exact;
  readonly reactivation: Exact;
}

const zero: Exact = /* @__PURE__ */ exact(0);

/** No customers. */
export function emptyCustomers(): SubscriptionCustomers {
  return { ids: emptyIdIndex(), flags: new Uint8Array(8), revenue: { atStart: [], atEnd: [] } };
}

/** Takes in what subscriptions make of a customer, and what they bring where all say so. */
export function meetCustomer(
  customers: SubscriptionCustomers,
  id: Id,
  flags: number,
  revenueAtStart: Exact = zero,
  revenueAtEnd: Exact = zero,
): void {
  const customer = numberOf(customers.ids, id);
  if (customer >= customers.flags.length) {
    customers.flags = lengthened(customers.flags, lengthFor(customer));
  }
  customers.flags[customer] = (customers.flags[customer] as number) | flags;
  if (customers.revenue === undefined) return;
  addTo(customers.revenue.atStart, customer, revenueAtStart);
  addTo(customers.revenue.atEnd, customer, revenueAtEnd);
}

/** Takes in other customers. */
export function mergeCustomers(into: SubscriptionCustomers, from: SubscriptionCustomers): void {
  const { revenue } = from;
  if (revenue === undefined) into.revenue = undefined;
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const flags = from.flags[other] as number;
    meetCustomer(into, id, flags, revenue?.atStart[other], revenue?.atEnd[other]);
    other += 1;
  }
}

/** The customers, counted. */
export function countCustomers({ ids, flags }: SubscriptionCustomers): CustomerCounts {
  const tally = new Array<number>(16).fill(0);
  for (const seen of flags.subarray(0, ids.size)) tally[seen] = (tally[seen] as number) + 1;
  const customersWith = (each: (seen: number) => boolean): number =>
    tally.reduce((sum, many, seen) => sum + (each(seen) ? many : 0), 0);
  const wasThere = (seen: number): boolean => (seen & atStart) !== 0;
  const isThere = (seen: number): boolean => (seen & atEnd) !== 0;
  return {
    customersAtStart: customersWith(wasThere),
    customersLost: customersWith((seen) => wasThere(seen) && !isThere(seen)),
    customersLeft: customersWith((seen) => (seen & (atStart | began)) !== 0 && !isThere(seen)),
    customersRetained: customersWith((seen) => wasThere(seen) && isThere(seen)),
    newCustomers: customersWith(isNew),
    newCustomersStillActive: customersWith((seen) => isNew(seen) && isThere(seen)),
    customersReactivated: customersWith(
      (seen) => (seen & before) !== 0 && (seen & began) !== 0 && !wasThere(seen),
    ),
    customersAtEnd: customersWith(isThere),
  };
}

/** What the customers brought, by what became of it; of each customer's subscriptions together. */
export function revenueMovements(
  { flags }: SubscriptionCustomers,
  revenue: CustomerRevenue,
): RevenueMovements {
  const sums = {
    revenueAtStart: zero,
    newRevenue: zero,
    churned: zero,
    contraction: zero,
    expansion: zero,
    reactivation: zero,
  };
  for (const [customer, start] of revenue.atStart.entries()) {
    const seen = flags[customer] as number;
    const end = revenue.atEnd[customer] as Exact;
    sums.revenueAtStart = plus(sums.revenueAtStart, start);
    if ((seen & atStart) === 0) {
      const gain = isNew(seen) ? "newRevenue" : "reactivation";
      sums[gain] = plus(sums[gain], end);
    } else if ((seen & atEnd) === 0) {
      sums.churned = plus(sums.churned, start);
    } else {
      const change = minus(end, start);
      if (sign(change) < 0) sums.contraction = minus(sums.contraction, change);
      else sums.expansion = plus(sums.expansion, change);
    }
  }
  return sums;
}

/** The columns as JSON data. */
export function saveCustomers({ ids, flags, revenue }: SubscriptionCustomers): SavedFields {
  return {
    ids: Array.from(idsOf(ids)),
    flags: Array.from(flags.subarray(0, ids.size)),
    revenueAtStart: revenue?.atStart.map(toDecimalString) ?? null,
    revenueAtEnd: revenue?.atEnd.map(toDecimalString) ?? null,
  };
}

/** The columns that were saved. */
export function restoreCustomers(saved: SavedFields): SubscriptionCustomers {
  const ids = restoreIds(saved, "ids");
  const flags = Uint8Array.from(savedCounts(saved, "flags", ids.size, 1, 15));
  for (const [customer, seen] of flags.entries()) {
    if (!canBe(seen))
      throw new InputError(`saved.state.flags[${customer}]`, seen, "flags that go together");
  }
  const isKnown = saved["revenueAtStart"] !== null || saved["revenueAtEnd"] !== null;
  const revenue = isKnown
    ? {
        atStart: savedRevenue(saved, "revenueAtStart", flags, atStart),
        atEnd: savedRevenue(saved, "revenueAtEnd", flags, atEnd),
      }
    : undefined;
  return { ids, flags, revenue };
}

/** Whether a customer began in the period, and never before. */
function isNew(seen: number): boolean {
  return (seen & (before | began)) === began;
}

/** Who was there at the start had begun before, and who is there at the end was there or began. */
function canBe(seen: number): boolean {
  const hadBegun = (seen & atStart) === 0 || (seen & before) !== 0;
  return hadBegun && ((seen & atEnd) === 0 || (seen & (atStart | began)) !== 0);
}

function savedRevenue(saved: SavedFields, name: string, flags: Uint8Array, there: number): Exact[] {
  const list = savedList(saved, name);
  if (list.length !== flags.length) {
    throw new InputError(`saved.state.${name}`, list, `an array of ${flags.length} amounts`);
  }
  return list.map((value, customer) => {
    const argument = `saved.state.${name}[${customer}]`;
    const amount = readAmountFromZero(argument, value);
    if (sign(amount) === 0 || ((flags[customer] as number) & there) !== 0) return amount;
    throw new InputError(argument, value, "0 of a customer who is not there then");
  });
}

function addTo(column: Exact[], customer: number, amount: Exact): void {
  const known = column[customer];
  if (known === undefined) column[customer] = amount;
  else if (amount !== zero) column[customer] = plus(known, amount);
}
