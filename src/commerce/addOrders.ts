import { isAbsent } from "../kernel/check.js";
import { type Id, isId } from "../kernel/id.js";
import { nobody } from "../stream/identifiedOrders.js";
import { findNumber, type IdIndex, numberOf, shortenIds } from "../stream/idIndex.js";
import type { Negative } from "../stream/negative.js";
import { addPlainOrders } from "./addPlainOrders.js";
import { addPlainRowsOfOrders } from "./addPlainRowsOfOrders.js";
import type { Order } from "./order.js";
import type { OrderNumbers } from "./orderNumbers.js";
import { addOrder, type OrderTotalsState } from "./orderTotalsState.js";

/** How many ids are looked up at a time. */
const blockSize = 1024;

/** Adds all rows. Throws at the first invalid row; the rows before it have then been added. */
export function addOrders(
  state: OrderTotalsState,
  rows: readonly Order[],
  negative: Negative,
): void {
  const length = Math.min(rows.length, blockSize);
  const customers = new Int32Array(length);
  const orders = new Int32Array(length);
  for (let first = 0; first < rows.length; first += blockSize) {
    addBlock(state, rows, { first, customers, orders }, negative);
  }
}

function addBlock(
  state: OrderTotalsState,
  rows: readonly Order[],
  numbers: OrderNumbers,
  negative: Negative,
): void {
  const { first, customers, orders } = numbers;
  const { size: customerCount } = state.customers.ids;
  const { size: orderCount } = state.identified.ids;
  // The look-ups have a loop of their own, so that the processor waits for the memory of many of
  // them at the same time.
  const end = lookUp(state, rows, numbers);
  let place = first;
  try {
    for (;;) {
      place = addPlainOrders(state, rows, numbers, place, end);
      place = addPlainRowsOfOrders(state, rows, numbers, place, end);
      if (place >= end) return;
      const at = place - first;
      addOrder(state, rows[place] as Order, negative, customers[at], orders[at]);
      place += 1;
    }
  } catch (error) {
    // The ids of rows that are not added must be forgotten: they would count as customers and
    // orders without a row.
    const added = rows.slice(first, place);
    forgetOthers(state.customers.ids, customerCount, added, (row) => row.customerId);
    forgetOthers(state.identified.ids, orderCount, added, (row) => row.orderId);
    throw error;
  }
}

/**
 * Looks up the ids of a block of rows. Each new id gets a number.
 *
 * @returns The index at which the block ends: after the first invalid row, which {@link addOrder}
 * refuses.
 */
function lookUp(
  { customers, identified }: OrderTotalsState,
  rows: readonly Order[],
  numbers: OrderNumbers,
): number {
  const { first } = numbers;
  const end = Math.min(first + blockSize, rows.length);
  // Rows of one order often follow each other, and are then looked up once.
  let orderIdBefore: Id | undefined;
  let orderBefore = nobody;
  for (let place = first; place < end; place += 1) {
    const row = rows[place] as Order;
    numbers.customers[place - first] = nobody;
    if (typeof row !== "object" || (row as unknown) === null) return place + 1;
    const { customerId, orderId } = row;
    const isNobodys = isAbsent(customerId);
    const isAlone = isAbsent(orderId);
    if (!(isNobodys || isId(customerId)) || !(isAlone || isId(orderId))) return place + 1;
    if (!isNobodys) numbers.customers[place - first] = numberOf(customers.ids, customerId);
    if (isAlone) {
      numbers.orders[place - first] = nobody;
      continue;
    }
    if (orderId !== orderIdBefore) {
      orderBefore = numberOf(identified.ids, orderId);
      orderIdBefore = orderId;
    }
    numbers.orders[place - first] = orderBefore;
  }
  return end;
}

/**
 * Forgets the ids of rows that were not added, unless an added row or an earlier block has the same
 * id.
 */
function forgetOthers(
  ids: IdIndex,
  size: number,
  added: readonly Order[],
  idOf: (row: Order) => Id | null | undefined,
): void {
  let kept = size;
  for (const row of added) {
    const id = idOf(row);
    if (!isAbsent(id)) kept = Math.max(kept, 1 + (findNumber(ids, id) as number));
  }
  // Numbers follow the order of the rows, so the ids of the rows that were not added come last.
  shortenIds(ids, kept);
}
