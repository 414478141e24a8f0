import { exactly, toNumber, unitsLimit } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import { doublesOf, type Indexes } from "./orderColumns.js";
import type { GroupCustomers } from "./orderColumnsCustomers.js";
import {
  addBeyond,
  addSlowly,
  emptySums,
  exactAmount,
  type GroupSums,
  type OrderUnits,
  unitsAt,
} from "./orderColumnsRevenue.js";
import { type OrderSpread, orderSpread } from "./orderSpread.js";

/** What takes a table of the customers, which one group after another uses. */
export interface ByCustomer extends GroupCustomers {
  /** Orders of each group. */
  readonly orders: Float64Array;
  /** What they were worth. */
  readonly revenue: GroupSums;
  /** Customers with an order after their first instant. */
  readonly returningCustomers: Float64Array;
  /** What the orders at first instants were worth. */
  readonly newRevenue: GroupSums;
  /** How orders and revenue spread over customers, where that was asked for. */
  readonly spreads: OrderSpread[];
}

/** The columns that it is made of. */
export interface CustomerColumns {
  readonly amounts: OrderUnits;
  readonly customers: Indexes;
  /** Epoch milliseconds. */
  readonly at: Float64Array | undefined;
  readonly groupOf: Int32Array | undefined;
  readonly groups: number;
  readonly withSpread: boolean;
}

/** The orders, one group after another. */
interface SortedOrders {
  /** Where each group begins, and where the last one ends. */
  readonly starts: Float64Array;
  readonly customers: Int32Array;
  /** Empty where there are no instants. */
  readonly at: Float64Array;
  /** Amounts in units, 0 where they take more. */
  readonly units: Float64Array;
  /** Which rows of each group take more. */
  readonly beyond: ReadonlyMap<number, readonly number[]>;
}

const furthest = 8.64e15; // The last millisecond that a Date can be.

const seen = 1;
const seenTwice = 2;
const returned = 4;

/** A column of instants. */
export function instantsOf(column: ArrayLike<unknown>): Float64Array {
  const instants = doublesOf(column);
  for (let row = 0; row < instants.length; row += 1) {
    if (!(Math.abs(instants[row] as number) <= furthest)) {
      throw new InputError(`at[${row}]`, column[row], "epoch milliseconds");
    }
  }
  return instants;
}

/** Counts customers group by group, and looks at what each of them did when. */
export function countByCustomer(columns: CustomerColumns): ByCustomer {
  const { customers, at, groups, withSpread } = columns;
  const sorted = sortedByGroup(columns);
  const flags = new Uint8Array(customers.size);
  const earliest = new Float64Array(at === undefined ? 0 : customers.size).fill(
    Number.POSITIVE_INFINITY,
  );
  const ordersOf = new Float64Array(withSpread ? customers.size : 0);
  const revenueOf = new Float64Array(withSpread ? customers.size : 0);
  const counts: ByCustomer = {
    customers: new Float64Array(groups),
    repeatCustomers: new Float64Array(groups),
    orders: new Float64Array(groups),
    revenue: emptySums(groups),
    returningCustomers: new Float64Array(groups),
    newRevenue: emptySums(groups),
    spreads: [],
  };
  for (let group = 0; group < groups; group += 1) {
    const start = sorted.starts[group] as number;
    const end = sorted.starts[group + 1] as number;
    const of = sorted.customers.subarray(start, end);
    const units = sorted.units.subarray(start, end);
    const beyond = sorted.beyond.get(group) ?? [];
    counts.orders[group] = end - start;
    addAllUnits(counts.revenue, group, columns.amounts, units, beyond);
    if (at === undefined) {
      countSeen(counts, group, of, flags);
    } else {
      const instants = sorted.at.subarray(start, end);
      findEarliest(of, instants, earliest);
      countFirsts(counts, group, columns.amounts, { of, instants, earliest, units, flags });
      for (const row of beyond) {
        const customer = customers.of[row] as number;
        if (at[row] !== earliest[customer]) continue;
        const sum = counts.newRevenue.units[group] as number;
        counts.newRevenue.units[group] = addSlowly(
          counts.newRevenue,
          group,
          sum,
          columns.amounts,
          row,
        );
      }
    }
    if (withSpread) {
      const oneIn = 10 ** columns.amounts.places;
      addToCustomers(of, units, ordersOf, revenueOf);
      for (const row of beyond) {
        const customer = customers.of[row] as number;
        const worth = toNumber(exactAmount(columns.amounts, row)) * oneIn;
        revenueOf[customer] = (revenueOf[customer] as number) + worth;
      }
      counts.spreads.push(
        spreadAndClear(of, ordersOf, revenueOf, oneIn, counts.customers[group] as number),
      );
    }
    clear(of, flags, earliest);
  }
  return counts;
}

/** Counting sort: where each group begins is known once its orders are counted. */
function sortedByGroup({ amounts, customers, at, groupOf, groups }: CustomerColumns): SortedOrders {
  const rows = customers.of.length;
  const starts = new Float64Array(groups + 1);
  const units = new Float64Array(rows);
  const beyond = new Map<number, number[]>();
  if (groupOf === undefined) {
    starts[1] = rows;
    for (let row = 0; row < rows; row += 1) units[row] = unitsOrNone(amounts, row, 0, beyond);
    return { starts, customers: customers.of, at: at ?? new Float64Array(0), units, beyond };
  }
  for (let row = 0; row < rows; row += 1) {
    const next = (groupOf[row] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let group = 0; group < groups; group += 1) {
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  }
  const places = Int32Array.from(starts);
  const sortedCustomers = new Int32Array(rows);
  const sortedAt = new Float64Array(at === undefined ? 0 : rows);
  for (let row = 0; row < rows; row += 1) {
    const group = groupOf[row] as number;
    const place = places[group] as number;
    places[group] = place + 1;
    sortedCustomers[place] = customers.of[row] as number;
    units[place] = unitsOrNone(amounts, row, group, beyond);
    if (at !== undefined) sortedAt[place] = at[row] as number;
  }
  return { starts, customers: sortedCustomers, at: sortedAt, units, beyond };
}

/** An amount in units, or 0 where it takes more, and then its row is kept. */
function unitsOrNone(
  amounts: OrderUnits,
  row: number,
  group: number,
  beyond: Map<number, number[]>,
): number {
  const units = unitsAt(amounts, row);
  if (!Number.isNaN(units)) return units;
  const known = beyond.get(group);
  if (known === undefined) beyond.set(group, [row]);
  else known.push(row);
  return 0;
}

function countSeen(counts: GroupCustomers, group: number, of: Int32Array, flags: Uint8Array): void {
  let customers = 0;
  let repeatCustomers = 0;
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    const known = flags[customer] as number;
    customers += (known & seen) ^ seen;
    repeatCustomers += known === seen ? 1 : 0;
    flags[customer] = seen | ((known & seen) * seenTwice);
  }
  counts.customers[group] = customers;
  counts.repeatCustomers[group] = repeatCustomers;
}

function findEarliest(of: Int32Array, instants: Float64Array, earliest: Float64Array): void {
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    earliest[customer] = Math.min(earliest[customer] as number, instants[place] as number);
  }
}

/** What a group's orders were worth, whose units stand together. */
function addAllUnits(
  sums: GroupSums,
  group: number,
  amounts: OrderUnits,
  units: Float64Array,
  beyond: readonly number[],
): void {
  const limit = unitsLimit;
  let sum = 0;
  for (let place = 0; place < units.length; place += 1) {
    const more = units[place] as number;
    if (Math.abs(sum) + Math.abs(more) < limit) {
      sum += more;
    } else {
      addBeyond(sums, group, exactly(sum, amounts.places));
      sum = more;
    }
  }
  for (const row of beyond) sum = addSlowly(sums, group, sum, amounts, row);
  sums.units[group] = sum;
}

/** Everything about customers in one pass, since each of them costs a look into the table. */
function countFirsts(
  counts: ByCustomer,
  group: number,
  { places }: OrderUnits,
  orders: {
    of: Int32Array;
    instants: Float64Array;
    earliest: Float64Array;
    units: Float64Array;
    flags: Uint8Array;
  },
): void {
  const { of, instants, earliest, units, flags } = orders;
  const limit = unitsLimit;
  let customers = 0;
  let repeatCustomers = 0;
  let returning = 0;
  let sum = 0;
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    const known = flags[customer] as number;
    // As numbers, since which of them it is comes as no processor can foretell.
    const isNew = Number(instants[place] === earliest[customer]);
    const later = (1 - isNew) * returned;
    customers += (known & seen) ^ seen;
    repeatCustomers += known & seen & ~(known >> 1);
    returning += later & ~known;
    flags[customer] = known | seen | ((known & seen) * seenTwice) | later;
    const more = isNew * (units[place] as number);
    if (Math.abs(sum) + Math.abs(more) < limit) {
      sum += more;
    } else {
      addBeyond(counts.newRevenue, group, exactly(sum, places));
      sum = more;
    }
  }
  counts.customers[group] = customers;
  counts.repeatCustomers[group] = repeatCustomers;
  counts.returningCustomers[group] = returning / returned;
  counts.newRevenue.units[group] = sum;
}

function addToCustomers(
  of: Int32Array,
  units: Float64Array,
  ordersOf: Float64Array,
  revenueOf: Float64Array,
): void {
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    ordersOf[customer] = (ordersOf[customer] as number) + 1;
    revenueOf[customer] = (revenueOf[customer] as number) + (units[place] as number);
  }
}

/** The spread over a group's customers, each of whom is met once and then forgotten. */
function spreadAndClear(
  of: Int32Array,
  ordersOf: Float64Array,
  revenueOf: Float64Array,
  unitsPerOne: number,
  customers: number,
): OrderSpread {
  let revenue = 0;
  let ordersSquared = 0;
  let revenueSquared = 0;
  let ordersTimesRevenue = 0;
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    const placed = ordersOf[customer] as number;
    const worth = (revenueOf[customer] as number) / unitsPerOne;
    ordersOf[customer] = 0;
    revenueOf[customer] = 0;
    revenue += worth;
    ordersSquared += placed * placed;
    revenueSquared += worth * worth;
    ordersTimesRevenue += placed * worth;
  }
  return orderSpread({
    customers,
    orders: of.length,
    revenue,
    ordersSquared,
    revenueSquared,
    ordersTimesRevenue,
  });
}

/** Readies the table for the next group, by its customers or all at once, as there is less to do. */
function clear(of: Int32Array, flags: Uint8Array, earliest: Float64Array): void {
  if (8 * of.length > flags.length) {
    flags.fill(0);
    earliest.fill(Number.POSITIVE_INFINITY);
    return;
  }
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    flags[customer] = 0;
    if (earliest.length > 0) earliest[customer] = Number.POSITIVE_INFINITY;
  }
}
