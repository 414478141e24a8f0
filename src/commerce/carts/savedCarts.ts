import { restoredId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { restoreIds, savedIds } from "../../stream/idIndex.js";
import { addPeriod } from "../../stream/periodLists.js";
import { type SavedFields, savedList, savedObject, savedPairs } from "../../stream/savedFields.js";
import {
  type CartsFromEventsState,
  cartNumber,
  emptyCarts,
  severalVisitors,
} from "./cartsFromEventsState.js";

/** The state as JSON data. */
export function saveCarts(state: CartsFromEventsState): SavedFields {
  const { carts, visitors, begins, purchases, visitorOf } = state;
  return {
    carts: savedIds(carts),
    begins: Array.from({ length: carts.size }, (_, cart) =>
      Number.isFinite(begins[cart]) ? begins[cart] : null,
    ),
    purchases: Array.from(purchases, ([cart, times]) => [cart, [...times]]),
    visitors: savedIds(visitors),
    visitorOf: Array.from(visitorOf.subarray(0, carts.size)),
  };
}

/** The state that was saved. Throws if it contradicts itself, or an event is too late. */
export function restoreCarts(
  saved: unknown,
  isPast: (at: number) => boolean,
): CartsFromEventsState {
  const fields = savedObject("saved.state", saved);
  const visitors = restoreIds(fields, "visitors");
  const state: CartsFromEventsState = { ...emptyCarts(), visitors };
  const isTime = (at: unknown): at is number => Number.isFinite(at) && isPast(at as number);
  const [begins, visitorOf] = [savedList(fields, "begins"), savedList(fields, "visitorOf")];
  const ids = savedList(fields, "carts");
  for (const [cart, id] of ids.entries()) {
    const argument = `saved.state.carts[${cart}]`;
    const [begin, visitor] = [begins[cart], visitorOf[cart]];
    const isVisitor =
      Number.isInteger(visitor) &&
      (visitor as number) >= severalVisitors &&
      (visitor as number) < visitors.size;
    if (cartNumber(state, restoredId(argument, id)) !== cart || !isVisitor) {
      throw new InputError(argument, id, "there once, with a visitor");
    }
    if (begin !== null && !isTime(begin)) {
      throw new InputError(`saved.state.begins[${cart}]`, begin, "a time before asOf, or null");
    }
    state.begins[cart] = begin ?? Number.POSITIVE_INFINITY;
    state.visitorOf[cart] = visitor as number;
  }
  const isCart = (cart: unknown): boolean =>
    Number.isInteger(cart) && (cart as number) >= 0 && (cart as number) < ids.length;
  for (const [cart, times] of savedPairs(fields, "purchases")) {
    const list = Array.isArray(times) ? (times as unknown[]) : [];
    if (!isCart(cart) || list.length === 0 || !list.every(isTime)) {
      throw new InputError("saved.state.purchases", times, "times of a cart, before asOf");
    }
    const sorted: number[] = [];
    for (const at of list) addPeriod(sorted, at);
    state.purchases.set(cart as number, sorted);
  }
  const isEmpty = (_: unknown, cart: number): boolean =>
    state.begins[cart] === Number.POSITIVE_INFINITY && !state.purchases.has(cart);
  if (ids.some(isEmpty) || begins.length !== ids.length || visitorOf.length !== ids.length) {
    throw new InputError("saved.state.begins", begins, "there for each cart that was not bought");
  }
  return state;
}
