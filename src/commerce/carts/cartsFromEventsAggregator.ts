import { choice, isAbsent } from "../../kernel/check.js";
import { definitionOf } from "../../kernel/definition.js";
import { checkId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import { checkRecord } from "../../kernel/record.js";
import { isDateAlone } from "../../kernel/timestamp.js";
import type { Aggregator } from "../../stream/aggregator.js";
import { readSavedState } from "../../stream/savedState.js";
import type { CartEvent } from "./cartEvent.js";
import {
  type CartsFromEventsOptions,
  cartsFromEventsOptionNames,
} from "./cartsFromEventsOptions.js";
import {
  addCartEvent,
  type CartsFromEventsState,
  emptyCarts,
  mergeCarts,
} from "./cartsFromEventsState.js";
import { cartTimes } from "./cartTimes.js";
import type { CartTotals } from "./cartTotals.js";
import { countCarts } from "./countCarts.js";
import { restoreCarts, saveCarts } from "./savedCarts.js";

const version = 1;

/**
 * How many carts were filled and bought, from events that arrive one by one or in parts.
 *
 * A state depends on no option but whether `asOf` is a date: the state of last month can be
 * continued this month, and read for carts of any month. Do not group events by time: a cart and
 * its purchase would fall into two groups.
 *
 * @returns An aggregator whose result is what {@link cartsFromEvents} gives.
 * @throws {@link InputError} If an option is invalid.
 *
 * @example
 * const aggregator = cartsFromEventsAggregator({
 *   completeWithin: { amount: 24, unit: "hour" },
 *   asOf: "2026-03-20T00:00:00Z",
 * });
 * const item = { cartId: 1, kind: "item", at: "2026-03-01T10:00:00Z" };
 * aggregate([item], aggregator).carts; // 1
 * aggregate([item], aggregator).definition; // { completeWithin: "1 day" }
 */
export function cartsFromEventsAggregator(
  options: CartsFromEventsOptions,
): Aggregator<CartEvent, CartsFromEventsState, CartTotals> {
  if ((options as unknown) === undefined) {
    throw new InputError("options", options, "a plain object");
  }
  checkOptions(options, cartsFromEventsOptionNames);
  const times = cartTimes(options);
  const own = { completeWithin: times.within };
  const { definition = own } = definitionOf(options, own);
  const name = `cartsFromEvents(${isDateAlone(options.asOf) ? "dates" : "instants"})`;
  return {
    name,
    items: "events",
    empty: emptyCarts,

    add(state, event) {
      checkRecord("event", event);
      const { cartId, visitorId, at } = event;
      checkId("cartId", cartId);
      const isPurchase = choice(event, "kind", ["item", "purchase"]) === "purchase";
      if (!isAbsent(visitorId)) checkId("visitorId", visitorId);
      addCartEvent(state, cartId, isPurchase, times.pastOf(at), visitorId);
    },

    merge: mergeCarts,

    result: (state) => countCarts(state, times, definition),

    save: (state) => ({ aggregator: name, version, state: saveCarts(state) }),

    restore: (saved) => restoreCarts(readSavedState(saved, name, version), times.isPast),
  };
}
