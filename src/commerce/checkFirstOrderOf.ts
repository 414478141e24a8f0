import type { Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import type { Order } from "./order.js";
import type { OrderTimes } from "./orderTimes.js";

/**
 * Throws if rows of an order contradict the rows before them about the customer's first order: they
 * name another time, or one after a row of this order.
 *
 * @param knownFirst - The first order that the rows before name; NaN or undefined if they name none.
 * @param earliest - The earliest of their times; Infinity if no row has an amount of 0 or more.
 */
export function checkFirstOrderOf(
  orderId: Id,
  knownFirst: number | undefined,
  earliest: number,
  { at, firstOrderAt }: OrderTimes,
  received: Partial<Pick<Order, "at" | "firstOrderAt">>,
): void {
  const known = knownFirst ?? Number.NaN;
  // Comparisons with NaN are false.
  if (known < firstOrderAt || known > firstOrderAt) {
    const expected = `that of the other rows of order ${orderId}`;
    throw new InputError("firstOrderAt", received.firstOrderAt, expected);
  }
  if (firstOrderAt > earliest) {
    const expected = `no later than at in the other rows of order ${orderId}`;
    throw new InputError("firstOrderAt", received.firstOrderAt, expected);
  }
  if (known > at) {
    const expected = `no earlier than firstOrderAt in the other rows of order ${orderId}`;
    throw new InputError("at", received.at, expected);
  }
}
