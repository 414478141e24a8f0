import { exactly, unitsLimit } from "../../kernel/exact.js";
import type { CustomerColumns } from "./customerColumns.js";
import {
  type CustomerTable,
  clearTable,
  countFirsts,
  countSeen,
  emptyCustomerTable,
  findEarliest,
} from "./customerTable.js";
import { type GroupOrders, groupOrders } from "./groupOrders.js";
import { emptySpreadTable, groupSpread } from "./groupSpread.js";
import { addAnyAmount, addBeyond, type GroupSums } from "./groupSums.js";
import { emptyGroupTotals, type GroupTotals } from "./groupTotals.js";
import type { OrderUnits } from "./orderUnits.js";
import { type SortedOrders, sortByGroup } from "./sortedOrders.js";

/**
 * Counts one group after another. The groups use the same table of customers in turn. Returns
 * undefined if an amount is negative, or if the sums for the spread are too large for units.
 */
export function countGroups(columns: CustomerColumns): GroupTotals | undefined {
  const { amounts, customers, at, groups, withSpread } = columns;
  const sorted = sortByGroup(columns);
  if (sorted === undefined || (withSpread && !canBeSquared(sorted))) return undefined;
  const table = emptyCustomerTable(customers.size, at !== undefined);
  const spreadTable = emptySpreadTable(withSpread ? customers.size : 0);
  const totals = emptyGroupTotals(groups);
  for (let group = 0; group < groups; group += 1) {
    const orders = groupOrders(sorted, group);
    totals.orders[group] = orders.of.length;
    sumUnits(totals.revenue, group, amounts, orders);
    if (at === undefined) {
      countSeen(totals, group, orders.of, table);
    } else {
      findEarliest(orders, table);
      countFirsts(totals, group, amounts, orders, table);
      addFirstsBeyond(totals.newRevenue, group, columns, orders.beyond, table);
    }
    if (withSpread) {
      const counted = totals.customers[group] as number;
      totals.spreads.push(groupSpread(spreadTable, orders, amounts, counted));
    }
    clearTable(table, orders.of);
  }
  return totals;
}

/** Whether doubles can add up all amounts in units. */
function canBeSquared({ units, beyond }: SortedOrders): boolean {
  let sum = 0;
  for (let place = 0; place < units.length; place += 1) sum += units[place] as number;
  return beyond.size === 0 && sum < unitsLimit;
}

/** Adds up the amounts of a group. */
function sumUnits(
  sums: GroupSums,
  group: number,
  amounts: OrderUnits,
  { units, beyond }: GroupOrders,
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
  for (const row of beyond) sum = addAnyAmount(sums, group, sum, amounts, row);
  sums.units[group] = sum;
}

/** Adds the first orders whose amounts cannot be given in units. */
function addFirstsBeyond(
  sums: GroupSums,
  group: number,
  { amounts, customers, at }: CustomerColumns,
  beyond: readonly number[],
  { earliest }: CustomerTable,
): void {
  for (const row of beyond) {
    const customer = customers.of[row] as number;
    if (at?.[row] !== earliest[customer]) continue;
    sums.units[group] = addAnyAmount(sums, group, sums.units[group] as number, amounts, row);
  }
}
