import type { Id } from "../kernel/id.js";
import { emptyIdIndex, idsOf, numberOf } from "../stream/idIndex.js";
import { emptyOrderRows, mergeOrderRows, type OrderRows } from "../stream/orderRows.js";
import { addPeriod } from "../stream/periodLists.js";
import { checkOrderCurrency, type OrderCurrencies } from "./orderCurrencies.js";
import type { OrderMoments } from "./orderMoments.js";

/** What is kept of the orders seen so far. */
export interface RepeatWithinState extends OrderMoments {
  /** The rows with an order id, the refunds and the orders without a customer. */
  readonly rows: OrderRows;
  /** The currencies of the orders with an id. */
  readonly currencies: OrderCurrencies;
}

/** The state before any order was seen. */
export function emptyRepeatWithin(): RepeatWithinState {
  return { ids: emptyIdIndex(), moments: [], rows: emptyOrderRows(), currencies: [] };
}

/** Adds an order of a customer at a moment. */
export function addOrderMoment({ ids, moments }: OrderMoments, id: Id, moment: number): void {
  const customer = numberOf(ids, id);
  if (customer === moments.length) moments.push([]);
  addPeriod(moments[customer] as number[], moment);
}

/** Adds all orders of another state. */
export function mergeRepeatWithin(into: RepeatWithinState, from: RepeatWithinState): void {
  mergeCurrencies(into, from);
  mergeOrderMoments(into, from);
}

/** Adds all rows of another state, and the currencies of their orders. */
function mergeCurrencies(into: RepeatWithinState, from: RepeatWithinState): void {
  const named = Array.from(idsOf(from.rows.orders.ids), (orderId, order) => ({
    orderId,
    currency: from.currencies[order],
  }));
  for (const one of named) checkOrderCurrency(into.currencies, into.rows.orders.ids, one);
  mergeOrderRows(into.rows, from.rows);
  for (const { orderId, currency } of named) {
    into.currencies[numberOf(into.rows.orders.ids, orderId)] = currency ?? null;
  }
}

/** Adds the moments of other orders. */
export function mergeOrderMoments(into: OrderMoments, from: OrderMoments): void {
  let other = 0;
  for (const id of idsOf(from.ids)) {
    for (const moment of from.moments[other] as number[]) addOrderMoment(into, id, moment);
    other += 1;
  }
}
