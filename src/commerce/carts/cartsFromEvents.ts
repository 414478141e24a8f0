import { aggregate } from "../../stream/aggregate.js";
import type { CartEvent } from "./cartEvent.js";
import { cartsFromEventsAggregator } from "./cartsFromEventsAggregator.js";
import type { CartsFromEventsOptions } from "./cartsFromEventsOptions.js";
import type { CartTotals } from "./cartTotals.js";

/**
 * How many carts were filled, and how many of them were bought, from the events of a shop.
 *
 * A cart begins with its first item. It is bought if a purchase follows within `completeWithin`,
 * and abandoned if none does. A cart whose time is not over at `asOf` is open, even if it has been
 * bought, and is in neither number: if only the bought carts of the last days counted, the rate
 * would be too low at first and rise later. So the rate of carts that began in a month is final
 * once the time of the last of them is over. Carts without an item are no carts.
 *
 * Every id is either in `carts`, in `open`, in `outside` or in one of the `oddities`.
 *
 * @param events - In any order. Give all events of each cart, whatever `from` and `to` are.
 * @param options - How long a cart has to be bought, where the events end, and when carts began.
 * @returns The totals, with `completeWithin` in their definition.
 * @throws {@link InputError} If an option or an event is invalid, or an event is not before the end of the data.
 *
 * @example
 * const events = [
 *   { cartId: 1, kind: "item", at: "2026-03-01" },
 *   { cartId: 1, kind: "purchase", at: "2026-03-08" },
 *   { cartId: 2, kind: "item", at: "2026-03-02" },
 *   { cartId: 2, kind: "purchase", at: "2026-03-19" },
 *   { cartId: 3, kind: "item", at: "2026-03-18" },
 *   { cartId: 3, kind: "purchase", at: "2026-03-18" },
 * ];
 * const totals = cartsFromEvents(events, { asOf: "2026-03-20" });
 * [totals.carts, totals.purchases, totals.purchasedLate, totals.open]; // [2, 1, 1, 1]
 * cartAbandonmentRate(totals).percent; // 50
 * cartAbandonmentRate(totals).definition; // { completeWithin: "7 days" }
 */
export function cartsFromEvents(
  events: Iterable<CartEvent>,
  options: CartsFromEventsOptions,
): CartTotals {
  return aggregate(events, cartsFromEventsAggregator(options));
}
