import type { Amount } from "../kernel/amount.js";
import { InputError } from "../kernel/inputError.js";
import { instant, isDateAlone, type Timestamp } from "../kernel/timestamp.js";
import type { Id } from "../stream/id.js";

/** What was bought, as far as its amount goes. */
export interface OrderAmount {
  /** What the order was worth. */
  readonly amount: Amount;
  /** The units in it. */
  readonly units?: number | undefined;
  /** The currency of its amount; an aggregate holds one. */
  readonly currency?: string | undefined;
}

/** An order, and who placed it when. */
export interface Order extends OrderAmount {
  /** Who placed it; 1 and "1" are two customers. */
  readonly customerId: Id;
  /** When it was placed. */
  readonly at?: Timestamp | undefined;
  /** When its customer first ordered, where that is known, and then the same in all orders of the customer; {@link firstOrders} finds it. */
  readonly firstOrderAt?: Timestamp | undefined;
}

/** When an order was placed: `at` and `firstOrderAt` on the time line. */
export interface OrderTimes {
  readonly at: number;
  /** NaN where the order does not say. */
  readonly firstOrderAt: number;
}

/** The times of an order that has `at`. */
export function timesOf(order: Pick<Order, "at" | "firstOrderAt">): OrderTimes {
  const at = instant("at", order.at);
  if (order.firstOrderAt === undefined) return { at, firstOrderAt: Number.NaN };
  const firstOrderAt = instant("firstOrderAt", order.firstOrderAt);
  if (isDateAlone(order.firstOrderAt) !== isDateAlone(order.at)) {
    // A date alone is no instant, so on that day nobody could tell which came first.
    throw new InputError("firstOrderAt", order.firstOrderAt, "a date alone exactly if at is one");
  }
  if (firstOrderAt > at)
    throw new InputError("firstOrderAt", order.firstOrderAt, "no later than at");
  return { at, firstOrderAt };
}
