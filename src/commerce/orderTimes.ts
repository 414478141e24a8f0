import { isAbsent } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { instant, isDateAlone } from "../kernel/timestamp.js";
import type { Order } from "./order.js";

/** The times of an order on the time line. */
export interface OrderTimes {
  readonly at: number;
  /** NaN if the order does not give it. */
  readonly firstOrderAt: number;
}

/** Reads the times of an order that has `at`. */
export function readOrderTimes(
  order: Pick<Order, "at" | "firstOrderAt">,
  isRefund = false,
): OrderTimes {
  const at = instant("at", order.at);
  // A refund cannot be a first order, and it may come before the first order in the data.
  if (isRefund || isAbsent(order.firstOrderAt)) return { at, firstOrderAt: Number.NaN };
  const firstOrderAt = instant("firstOrderAt", order.firstOrderAt);
  if (isDateAlone(order.firstOrderAt) !== isDateAlone(order.at)) {
    // If one is an instant and the other a date without a time, it is unknown which came first on
    // the same day.
    throw new InputError("firstOrderAt", order.firstOrderAt, "a date alone exactly if at is one");
  }
  if (firstOrderAt > at) {
    throw new InputError("firstOrderAt", order.firstOrderAt, "no later than at");
  }
  return { at, firstOrderAt };
}

/** Throws if an order has `firstOrderAt` without `at`. */
export function checkOrderTimes({ at, firstOrderAt }: Order): void {
  if (isAbsent(at) && !isAbsent(firstOrderAt)) {
    throw new InputError("at", undefined, "there where firstOrderAt is");
  }
}
