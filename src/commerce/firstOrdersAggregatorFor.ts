import type { Id } from "../kernel/id.js";
import { checkOptions } from "../kernel/options.js";
import type { Aggregator } from "../stream/aggregator.js";
import { readNegative } from "../stream/negative.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import type { DatedOrder } from "./datedOrder.js";
import type { FirstOrderAt } from "./firstOrderAt.js";
import type { FirstOrdersOptions } from "./firstOrdersOptions.js";
import {
  addFirstOrder,
  checkFirstOrder,
  emptyFirstOrders,
  type FirstOrdersState,
  mergeFirstOrders,
} from "./firstOrdersState.js";
import { mapById } from "./mapById.js";
import { givenBack, restoreFirstOrders, saveFirstOrders } from "./savedFirstOrders.js";

const name = "firstOrders";
const version = 2;

/**
 * When each customer first ordered; the caller states what a negative amount means.
 *
 * @returns An aggregator, whose states are those of {@link firstOrdersAggregator}.
 * @throws {@link InputError} If an option is invalid or is not known.
 *
 * @example
 * const ledger = firstOrdersAggregatorFor({ negative: "error" });
 * const row = { customerId: "a", amount: -5, at: "2026-02-01" };
 * aggregate([row], ledger); // throws orders[0].amount must be 0 or more, since negative is "error", got -5
 */
export function firstOrdersAggregatorFor(
  options: FirstOrdersOptions = {},
): Aggregator<DatedOrder, FirstOrdersState, Map<Id, FirstOrderAt>> {
  checkOptions(options, ["negative"]);
  const negative = readNegative(options);
  return {
    name,
    items: "orders",
    empty: emptyFirstOrders,

    add(state, order) {
      addFirstOrder(state, order, negative);
    },

    check(state, order) {
      checkFirstOrder(state, order, negative);
    },

    merge: mergeFirstOrders,

    result: ({ firsts }) => mapById(Array.from(firsts, ([id, at]) => [id, givenBack(at)] as const)),

    save: (state) => ({ aggregator: name, version, state: saveFirstOrders(state) }),

    restore: (saved) =>
      restoreFirstOrders(savedObject("saved.state", readSavedState(saved, name, version))),
  };
}
