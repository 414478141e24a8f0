import type { Id } from "../kernel/id.js";
import { emptyIdIndex, idsOf, numberOf } from "../stream/idIndex.js";
import { emptyCurrency, mergeCurrency, type OneCurrency } from "../stream/oneCurrency.js";
import { emptyOrderRows, mergeOrderRows, type OrderRows } from "../stream/orderRows.js";
import { addPeriod } from "../stream/periodLists.js";
import type { OrderMoments } from "./orderMoments.js";

/** What is kept of the orders seen so far. */
export interface RepeatWithinState extends OrderMoments {
  /** The rows with an order id, the refunds and the orders without a customer. */
  readonly rows: OrderRows;
  /** How many rows there were. */
  seen: number;
  /** Their currency. */
  readonly currency: OneCurrency;
}

/** The state before any order was seen. */
export function emptyRepeatWithin(): RepeatWithinState {
  return {
    ids: emptyIdIndex(),
    moments: [],
    rows: emptyOrderRows(),
    seen: 0,
    currency: emptyCurrency(),
  };
}

/** Adds an order of a customer at a moment. */
export function addOrderMoment({ ids, moments }: OrderMoments, id: Id, moment: number): void {
  const customer = numberOf(ids, id);
  if (customer === moments.length) moments.push([]);
  addPeriod(moments[customer] as number[], moment);
}

/** Adds all orders of another state. */
export function mergeRepeatWithin(into: RepeatWithinState, from: RepeatWithinState): void {
  mergeCurrency(into.currency, from.currency, "orders");
  mergeOrderRows(into.rows, from.rows);
  mergeOrderMoments(into, from);
  into.seen += from.seen;
}

/** Adds the moments of other orders. */
export function mergeOrderMoments(into: OrderMoments, from: OrderMoments): void {
  let other = 0;
  for (const id of idsOf(from.ids)) {
    for (const moment of from.moments[other] as number[]) addOrderMoment(into, id, moment);
    other += 1;
  }
}
