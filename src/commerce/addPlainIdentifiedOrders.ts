import { unitsLimit } from "../kernel/exact.js";
import { addUnitsAt } from "../stream/amountColumn.js";
import { makeRoomForCustomers } from "./customerOrders.js";
import { addUnsettledOrder, makeRoomForTimes } from "./newOrders.js";
import type { OrderTotalsState } from "./orderTotalsState.js";

/**
 * Counts orders with ids as orders, as long as they are plain. A plain order has a customer, no
 * negative row, a worth in units and no time of a first order. Most orders are plain, and this loop
 * makes no object for them.
 *
 * @returns The number of the first order that is not plain, or how many orders there are.
 */
export function addPlainIdentifiedOrders(state: OrderTotalsState, from: number): number {
  const { isTimed, amounts, identified, details, newOrders } = state;
  const { customers, earliest, units: worthOf, beyond, deductions } = identified;
  const { firstOrderAt: firsts, goods, lacksGoods } = details;
  const customerCount = state.customers.ids.size;
  makeRoomForCustomers(state.customers, customerCount);
  if (isTimed) makeRoomForTimes(newOrders, customerCount);
  const { revenue, orders: ordersOf } = state.customers;
  const { units: spent } = revenue;
  const hasBeyond = beyond.size > 0;
  const hasDeductions = deductions.size > 0;
  const { size } = identified.ids;
  // Imported values are copied to local variables first, since reading the imports for every order
  // would take longer.
  const limit = unitsLimit;
  let order = from;
  for (; order < size; order += 1) {
    const customer = customers[order] as number;
    const at = earliest[order] as number;
    const first = firsts[order] as number;
    if (customer < 0 || !Number.isNaN(first)) break;
    if (hasBeyond && beyond.has(order)) break;
    if (hasDeductions && deductions.has(order)) break;
    const units = worthOf[order] as number;
    if (lacksGoods[order] === 0) {
      amounts.ordersWithUnits += 1;
      amounts.units += goods[order] as number;
    } else {
      amounts.otherUnits += goods[order] as number;
    }
    ordersOf[customer] = (ordersOf[customer] as number) + 1;
    const worth = (spent[customer] as number) + units;
    if (worth < limit) spent[customer] = worth;
    else addUnitsAt(revenue, customer, units);
    if (isTimed) addUnsettledOrder(newOrders, customer, at, units);
  }
  amounts.orders += order - from;
  return order;
}
