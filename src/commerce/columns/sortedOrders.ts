import { sign } from "../../kernel/exact.js";
import type { CustomerColumns } from "./customerColumns.js";
import { exactAmount, type OrderUnits, unitsAt } from "./orderUnits.js";

/** The orders of all groups, one group after another. */
export interface SortedOrders {
  /** Where each group begins, and where the last one ends. */
  readonly starts: Float64Array;
  readonly customers: Int32Array;
  /** Empty if the orders have no instants. */
  readonly at: Float64Array;
  /** Amounts in units; 0 for an amount that cannot be given in units. */
  readonly units: Float64Array;
  /** The rows of such amounts, by group. */
  readonly beyond: ReadonlyMap<number, readonly number[]>;
}

/**
 * Sorts orders by group. It counts the orders of each group first, to know where each group begins.
 * Returns undefined if an amount is negative, since that is a refund.
 */
export function sortByGroup(columns: CustomerColumns): SortedOrders | undefined {
  const { amounts, customers, at, groupOf, groups } = columns;
  const rows = customers.of.length;
  const units = new Float64Array(rows);
  const beyond = new Map<number, number[]>();
  if (groupOf === undefined) {
    for (let row = 0; row < rows; row += 1) {
      const inUnits = unitsOrZero(amounts, row, 0, beyond);
      if (!(inUnits >= 0)) return undefined;
      units[row] = inUnits;
    }
    const starts = Float64Array.of(0, rows);
    return { starts, customers: customers.of, at: at ?? new Float64Array(0), units, beyond };
  }
  const starts = groupStarts(groupOf, groups);
  const places = Int32Array.from(starts);
  const sortedCustomers = new Int32Array(rows);
  const sortedAt = new Float64Array(at === undefined ? 0 : rows);
  for (let row = 0; row < rows; row += 1) {
    const group = groupOf[row] as number;
    const place = places[group] as number;
    places[group] = place + 1;
    sortedCustomers[place] = customers.of[row] as number;
    const inUnits = unitsOrZero(amounts, row, group, beyond);
    if (!(inUnits >= 0)) return undefined;
    units[place] = inUnits;
    if (at !== undefined) sortedAt[place] = at[row] as number;
  }
  return { starts, customers: sortedCustomers, at: sortedAt, units, beyond };
}

function groupStarts(groupOf: Int32Array, groups: number): Float64Array {
  const starts = new Float64Array(groups + 1);
  for (let row = 0; row < groupOf.length; row += 1) {
    const next = (groupOf[row] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let group = 0; group < groups; group += 1) {
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  }
  return starts;
}

/**
 * An amount in units, or -1 if it is negative. If it cannot be given in units, the result is 0 and
 * the row is added to `beyond`.
 */
function unitsOrZero(
  amounts: OrderUnits,
  row: number,
  group: number,
  beyond: Map<number, number[]>,
): number {
  const units = unitsAt(amounts, row);
  if (!Number.isNaN(units)) return units;
  if (sign(exactAmount(amounts, row)) < 0) return -1;
  const known = beyond.get(group);
  if (known === undefined) beyond.set(group, [row]);
  else known.push(row);
  return 0;
}
