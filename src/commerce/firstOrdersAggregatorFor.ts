import { type Id, plainId, restoredId, savedId } from "../kernel/id.js";
import { checkOptions } from "../kernel/options.js";
import { dateAlone, givenInstant, instant } from "../kernel/timestamp.js";
import type { Aggregator } from "../stream/aggregator.js";
import { readNegative } from "../stream/negative.js";
import { savedPairs } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { checkSameKind, type FirstOrderAt, readOrderAt } from "./firstOrderAt.js";
import type { FirstOrdersOptions } from "./firstOrdersOptions.js";
import { mapById } from "./mapById.js";
import type { DatedOrder } from "./order.js";

const name = "firstOrders";
const version = 1;

/**
 * When each customer first ordered, with what the caller states about negative amounts.
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
): Aggregator<DatedOrder, Map<Id, FirstOrderAt>, Map<Id, FirstOrderAt>> {
  checkOptions(options, ["negative"]);
  const negative = readNegative(options);
  return {
    name,
    items: "orders",
    empty: () => new Map(),

    add(firsts, order) {
      const at = readOrderAt(order, negative);
      if (at !== undefined) keepEarlier(firsts, plainId(order.customerId as Id), at, order.at);
    },

    check(firsts, order) {
      const at = readOrderAt(order, negative);
      if (at !== undefined)
        checkSameKind(firsts.get(plainId(order.customerId as Id)), at, order.at);
    },

    merge(into, from) {
      for (const [customerId, at] of from) keepEarlier(into, customerId, at, at);
    },

    result: (firsts) => mapById(Array.from(firsts, ([id, at]) => [id, givenBack(at)] as const)),

    save: (firsts) => ({
      aggregator: name,
      version,
      state: Array.from(firsts, ([id, at]) => [savedId(id), givenBack(at)]),
    }),

    restore: (saved) =>
      new Map(
        savedPairs({ firsts: readSavedState(saved, name, version) }, "firsts").map(
          ([customerId, at]) => {
            const id = restoredId("saved.state.customerId", customerId);
            const milliseconds = instant("saved.state.at", at);
            return [id, dateAlone(at) ?? milliseconds];
          },
        ),
      ),
  };
}

/** A first order in a form that can be passed in again. */
function givenBack(at: FirstOrderAt): FirstOrderAt {
  return typeof at === "number" ? givenInstant(at) : at;
}

function keepEarlier(
  firsts: Map<Id, FirstOrderAt>,
  customerId: Id,
  at: FirstOrderAt,
  received: unknown,
): void {
  const known = firsts.get(customerId);
  checkSameKind(known, at, received);
  // ISO dates compare as text in the order of time.
  if (known === undefined || at < known) firsts.set(customerId, at);
}
