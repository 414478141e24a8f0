import { isAbsent } from "../kernel/check.js";
import { type Id, plainId } from "../kernel/id.js";
import { otherCustomer } from "../stream/identifiedOrders.js";
import type { Negative } from "../stream/negative.js";
import { commonOrderIds, type OrderIds, orderIdsWith } from "../stream/orderIds.js";
import { commonTimesKind, timesKindOf } from "../stream/timesKind.js";
import type { DatedOrder } from "./datedOrder.js";
import { checkSameKind, type FirstOrderAt, isRefund, readOrderAt } from "./firstOrderAt.js";
import type { FirstOrderRows } from "./firstOrderRows.js";

/** What is kept of the orders seen so far. */
export interface FirstOrdersState {
  /** The earliest order of each customer. */
  readonly firsts: Map<Id, FirstOrderAt>;
  /** Whether rows name their orders. */
  orderIds: OrderIds;
  /**
   * The orders that rows name. As soon as such an order has a customer and a time, it counts in
   * `firsts`.
   */
  readonly orders: Map<Id, FirstOrderRows>;
}

/** The state before any order was seen. */
export function emptyFirstOrders(): FirstOrdersState {
  return { firsts: new Map(), orderIds: "unknown", orders: new Map() };
}

/** Adds a row. Throws before anything has changed. */
export function addFirstOrder(state: FirstOrdersState, row: DatedOrder, negative: Negative): void {
  const at = readOrderAt(row);
  const isOrder = !isRefund(row, negative);
  const { orderId } = row;
  const orderIds = orderIdsWith(state.orderIds, orderId, !isOrder);
  const customerId = isAbsent(row.customerId) ? undefined : plainId(row.customerId);
  if (isAbsent(orderId)) {
    if (isOrder && customerId !== undefined) keepEarlier(state.firsts, customerId, at, row.at);
  } else {
    const times = timesKindOf(row.at) as FirstOrderRows["times"];
    addRows(state, plainId(orderId), { customerId, at: isOrder ? at : undefined, times }, row);
  }
  state.orderIds = orderIds;
}

/** Throws what adding a row would throw, and changes nothing. */
export function checkFirstOrder(
  { firsts, orderIds, orders }: FirstOrdersState,
  row: DatedOrder,
  negative: Negative,
): void {
  const at = readOrderAt(row);
  const isOrder = !isRefund(row, negative);
  const { orderId } = row;
  orderIdsWith(orderIds, orderId, !isOrder);
  const customerId = isAbsent(row.customerId) ? undefined : plainId(row.customerId);
  if (isAbsent(orderId)) {
    if (isOrder && customerId !== undefined) checkSameKind(firsts.get(customerId), at, row.at);
  } else {
    const times = timesKindOf(row.at) as FirstOrderRows["times"];
    const id = plainId(orderId);
    const rows = { customerId, at: isOrder ? at : undefined, times };
    checkRows(firsts, id, orders.get(id), rows, row);
  }
}

/** Adds all rows of another state. */
export function mergeFirstOrders(into: FirstOrdersState, from: FirstOrdersState): void {
  into.orderIds = commonOrderIds(into.orderIds, from.orderIds);
  for (const [customerId, at] of from.firsts) keepEarlier(into.firsts, customerId, at, at);
  for (const [orderId, rows] of from.orders) addRows(into, orderId, rows, rows);
}

/** Adds rows of an order. Throws if they contradict earlier rows, before anything has changed. */
function addRows(
  { firsts, orders }: FirstOrdersState,
  orderId: Id,
  rows: FirstOrderRows,
  received: Received,
): void {
  const known = orders.get(orderId);
  checkRows(firsts, orderId, known, rows, received);
  const customerId = known?.customerId ?? rows.customerId;
  const at = earlier(known?.at, rows.at);
  if (known === undefined) orders.set(orderId, { customerId, at, times: rows.times });
  else {
    known.customerId = customerId;
    known.at = at;
  }
  if (customerId !== undefined && at !== undefined) {
    keepEarlier(firsts, customerId, at, received.at);
  }
}

/** The values of a row that error messages show. */
interface Received {
  readonly customerId?: unknown;
  readonly at?: unknown;
}

function checkRows(
  firsts: FirstOrdersState["firsts"],
  orderId: Id,
  known: FirstOrderRows | undefined,
  rows: FirstOrderRows,
  received: Received,
): void {
  const customerId = rows.customerId ?? known?.customerId;
  if (known !== undefined) {
    if (customerId !== (known.customerId ?? customerId)) {
      throw otherCustomer(orderId, received.customerId);
    }
    commonTimesKind(known.times, rows.times, received.at, "orders");
  }
  const at = rows.at ?? known?.at;
  if (customerId === undefined || at === undefined) return;
  checkSameKind(firsts.get(customerId), at, received.at);
}

function keepEarlier(
  firsts: FirstOrdersState["firsts"],
  customerId: Id,
  at: FirstOrderAt,
  received: unknown,
): void {
  const known = firsts.get(customerId);
  checkSameKind(known, at, received);
  // As text, ISO dates sort in the order of time.
  if (known === undefined || at < known) firsts.set(customerId, at);
}

function earlier(a: FirstOrderAt | undefined, b: FirstOrderAt | undefined): typeof a {
  if (a === undefined || b === undefined) return a ?? b;
  return b < a ? b : a;
}
