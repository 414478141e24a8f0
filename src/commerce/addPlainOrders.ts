import { isAbsent } from "../kernel/check.js";
import { unitsLimit } from "../kernel/exact.js";
import { addUnits, scale } from "../kernel/exactSum.js";
import { isEpochMilliseconds } from "../kernel/timestamp.js";
import { addUnitsAt } from "../stream/amountColumn.js";
import { makeRoomForCustomers } from "./customerOrders.js";
import { addUnsettledOrder, makeRoomForTimes } from "./newOrders.js";
import type { Order } from "./order.js";
import type { OrderNumbers } from "./orderNumbers.js";
import type { OrderTotalsState } from "./orderTotalsState.js";

/**
 * Adds rows as long as they are plain, in local numbers, which takes half the time of adding them one by
 * one. A plain row is like the one before it: an order of a customer with an amount in units, at an
 * instant if orders have times, without an id, units of goods or a first order.
 *
 * @returns The place of the first row that is not plain, or `end`.
 */
export function addPlainOrders(
  state: OrderTotalsState,
  rows: readonly Order[],
  { first, customers, orders }: OrderNumbers,
  from: number,
  end: number,
): number {
  if (state.orderIds !== "left-out") return from;
  const { isTimed, amounts, newOrders } = state;
  const areInstants = state.times === "instants";
  const { currency } = amounts.currency;
  const { size } = state.customers.ids;
  makeRoomForCustomers(state.customers, size);
  if (isTimed) makeRoomForTimes(newOrders, size);
  const { revenue, orders: ordersOf } = state.customers;
  const { units: spent } = revenue;
  // What is imported is copied first: reading it again for every order would take longer.
  const unitsPerOne = scale;
  const limit = unitsLimit;
  let sum = 0;
  let place = from;
  for (; place < end; place += 1) {
    const customer = customers[place - first] as number;
    if (customer < 0 || (orders[place - first] as number) >= 0) break;
    const row = rows[place] as Order;
    const { amount, at } = row;
    if (typeof amount !== "number") break;
    const units = Math.floor(amount * unitsPerOne + 0.5);
    if (!(units >= 0 && units / unitsPerOne === amount && sum + units < limit)) break;
    if (!isAbsent(row.units) || !isAbsent(row.firstOrderAt)) break;
    if ((row.currency ?? null) !== currency) break;
    if (isTimed || !isAbsent(at)) {
      if (!areInstants || typeof at !== "number" || !isEpochMilliseconds(at)) break;
      if (isTimed) addUnsettledOrder(newOrders, customer, at, units);
    }
    sum += units;
    ordersOf[customer] = (ordersOf[customer] as number) + 1;
    const worth = (spent[customer] as number) + units;
    if (worth < limit) spent[customer] = worth;
    else addUnitsAt(revenue, customer, units);
  }
  addUnits(amounts.revenue, sum);
  amounts.rows += place - from;
  amounts.orders += place - from;
  return place;
}
