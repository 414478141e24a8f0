import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import { instant, isDateAlone, type Timestamp } from "../kernel/timestamp.js";
import type { Aggregator } from "../stream/aggregator.js";
import { checkId, type Id } from "../stream/id.js";
import { savedPairs } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";

/** An order, as far as who and when go. */
export interface DatedOrder {
  /** Who placed it. */
  readonly customerId: Id;
  /** When it was placed. */
  readonly at: Timestamp;
}

/** When somebody first ordered: epoch milliseconds, or a date where the orders have dates alone. */
export type FirstOrderAt = number | string;

const name = "firstOrders";
const version = 1;

/**
 * When each customer first ordered, of orders that arrive one by one, or in parts.
 *
 * @example
 * const orders = [{ customerId: "a", at: "2026-02-01" }, { customerId: "a", at: "2026-01-03" }];
 * aggregate(orders, firstOrdersAggregator).get("a"); // "2026-01-03"
 */
export const firstOrdersAggregator: Aggregator<
  DatedOrder,
  Map<Id, FirstOrderAt>,
  Map<Id, FirstOrderAt>
> = {
  name,
  items: "orders",
  empty: () => new Map(),
  add(firsts, order) {
    const at = timeOf(order);
    keepEarlier(firsts, order.customerId, at, order.at);
  },
  check(firsts, order) {
    const at = timeOf(order);
    checkKind(firsts.get(order.customerId), at, order.at);
  },
  merge(into, from) {
    for (const [customerId, at] of from) keepEarlier(into, customerId, at, at);
  },
  result: (firsts) => new Map(firsts),
  save: (firsts) => ({ aggregator: name, version, state: Array.from(firsts) }),
  restore: (saved) =>
    new Map(
      savedPairs({ firsts: readSavedState(saved, name, version) }, "firsts").map(
        ([customerId, at]) => {
          checkId("saved.state.customerId", customerId);
          const milliseconds = instant("saved.state.at", at);
          return [customerId, isDateAlone(at) ? at : milliseconds];
        },
      ),
    ),
};

function timeOf(order: DatedOrder): FirstOrderAt {
  checkRecord("order", order);
  checkId("customerId", order.customerId);
  const at = instant("at", order.at);
  return isDateAlone(order.at) ? order.at : at;
}

function keepEarlier(
  firsts: Map<Id, FirstOrderAt>,
  customerId: Id,
  at: FirstOrderAt,
  received: unknown,
): void {
  const known = firsts.get(customerId);
  checkKind(known, at, received);
  // ISO dates are in the order of their letters.
  if (known === undefined || at < known) firsts.set(customerId, at);
}

/** Dates alone and instants cannot be put in order. */
function checkKind(known: FirstOrderAt | undefined, at: FirstOrderAt, received: unknown): void {
  if (known !== undefined && typeof known !== typeof at) {
    throw new InputError("at", received, "a date alone for all orders of a customer, or for none");
  }
}
