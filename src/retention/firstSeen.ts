import { checkId, type Id, plainId } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import type { Timestamp } from "../kernel/timestamp.js";

/**
 * When each customer began, even if that was before the records begin: a Map from customer to time,
 * as `firstOrders` gives it, pairs of customer and time, or a function of the customer. Every customer
 * of the records needs a time; it is an error if one has none.
 */
export type FirstSeen =
  | ReadonlyMap<Id, Timestamp>
  | Iterable<readonly [Id, Timestamp]>
  | ((customerId: Id) => Timestamp | undefined);

/** Reads when each customer began. Throws if `firstSeen` is not a Map, pairs or a function. */
export function readFirstSeen(
  firstSeen: FirstSeen | null | undefined,
): ReadonlyMap<Id, unknown> | ((customerId: Id) => unknown) | undefined {
  if (firstSeen === undefined || firstSeen === null || typeof firstSeen === "function") {
    return firstSeen ?? undefined;
  }
  if (firstSeen instanceof Map) return firstSeen;
  if (Object(firstSeen) !== firstSeen || !(Symbol.iterator in firstSeen)) {
    throw new InputError("firstSeen", firstSeen, "a Map, pairs of id and time, or a function");
  }
  const read = new Map<Id, unknown>();
  let position = 0;
  for (const pair of firstSeen as Iterable<unknown>) {
    const place = `firstSeen[${position}]`;
    const [id, began] = Array.isArray(pair) && pair.length === 2 ? (pair as unknown[]) : [];
    if (id === undefined) throw new InputError(place, pair, "a pair of id and time");
    checkId(`${place}[0]`, id);
    if (read.has(plainId(id))) throw new InputError(`${place}[0]`, id, "there once");
    read.set(plainId(id), began);
    position += 1;
  }
  return read;
}
