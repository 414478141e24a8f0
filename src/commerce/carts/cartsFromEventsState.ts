import { isAbsent } from "../../kernel/check.js";
import type { Id } from "../../kernel/id.js";
import { lengthened, lengthFor } from "../../stream/columns.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf } from "../../stream/idIndex.js";
import { addPeriod } from "../../stream/periodLists.js";

/** What is kept of the events of carts, in columns that are indexed by the cart's number. */
export interface CartsFromEventsState {
  /** The ids of the carts; the place of an id is the number of its cart. */
  readonly carts: IdIndex;
  /** The ids of the visitors; the place of an id is the number of its visitor. */
  readonly visitors: IdIndex;
  /** When each cart got its first item; Infinity as long as it has none. */
  begins: Float64Array;
  /** The times of the purchases of each cart that has any, in the order of time. */
  readonly purchases: Map<number, number[]>;
  /** The number of each cart's visitor: -1 if its events name no visitor, and -2 if they name several. */
  visitorOf: Int32Array;
}

/** Stands for the visitor of a cart whose events name no visitor. */
const noVisitor = -1;
/** Stands for the visitor of a cart whose events name several visitors. */
export const severalVisitors = -2;

/** The state before any event was seen. */
export function emptyCarts(): CartsFromEventsState {
  return {
    carts: emptyIdIndex(),
    visitors: emptyIdIndex(),
    begins: new Float64Array(0),
    purchases: new Map(),
    visitorOf: new Int32Array(0),
  };
}

/** Adds an event. */
export function addCartEvent(
  state: CartsFromEventsState,
  cartId: Id,
  isPurchase: boolean,
  at: number,
  visitorId: Id | null | undefined,
): void {
  const cart = cartNumber(state, cartId);
  if (isPurchase) addPurchase(state, cart, at);
  else addItem(state, cart, at);
  if (!isAbsent(visitorId)) addVisitor(state, cart, numberOf(state.visitors, visitorId));
}

/** Adds the carts of another state. */
export function mergeCarts(into: CartsFromEventsState, from: CartsFromEventsState): void {
  const visitors = Array.from(idsOf(from.visitors), (id) => numberOf(into.visitors, id));
  let other = 0;
  for (const cartId of idsOf(from.carts)) {
    const cart = cartNumber(into, cartId);
    addItem(into, cart, from.begins[other] as number);
    for (const at of from.purchases.get(other) ?? []) addPurchase(into, cart, at);
    const visitor = from.visitorOf[other] as number;
    if (visitor !== noVisitor) addVisitor(into, cart, visitors[visitor] ?? severalVisitors);
    other += 1;
  }
}

/** The number of a cart, for which there is room in all columns from now on. */
export function cartNumber(state: CartsFromEventsState, cartId: Id): number {
  const cart = numberOf(state.carts, cartId);
  if (cart >= state.begins.length) {
    state.begins = lengthened(state.begins, lengthFor(cart), Number.POSITIVE_INFINITY);
    state.visitorOf = lengthened(state.visitorOf, lengthFor(cart), noVisitor);
  }
  return cart;
}

function addItem({ begins }: CartsFromEventsState, cart: number, at: number): void {
  begins[cart] = Math.min(begins[cart] as number, at);
}

function addPurchase({ purchases }: CartsFromEventsState, cart: number, at: number): void {
  const known = purchases.get(cart);
  if (known === undefined) purchases.set(cart, [at]);
  else addPeriod(known, at);
}

function addVisitor({ visitorOf }: CartsFromEventsState, cart: number, visitor: number): void {
  const known = visitorOf[cart] as number;
  visitorOf[cart] = known === noVisitor || known === visitor ? visitor : severalVisitors;
}
