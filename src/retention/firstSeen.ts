import type { Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import type { Timestamp } from "../kernel/timestamp.js";

/** When each customer really began: a Map from customer to time, as `firstOrders` gives it, or a function. */
export type FirstSeen = ReadonlyMap<Id, Timestamp> | ((customerId: Id) => Timestamp | undefined);

/** Throws if it is neither a Map nor a function. */
export function checkFirstSeen(firstSeen: unknown): void {
  if (firstSeen === undefined || typeof firstSeen === "function" || firstSeen instanceof Map) {
    return;
  }
  throw new InputError("firstSeen", firstSeen, "a Map or a function");
}
