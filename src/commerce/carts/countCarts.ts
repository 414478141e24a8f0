import type { Definition } from "../../kernel/definition.js";
import { type CartsFromEventsState, severalVisitors } from "./cartsFromEventsState.js";
import type { CartTimes } from "./cartTimes.js";
import type { CartTotals } from "./cartTotals.js";

/** Counts the carts by what became of them. */
export function countCarts(
  { carts, begins, purchases, visitorOf }: CartsFromEventsState,
  times: CartTimes,
  definition: Definition,
): CartTotals {
  const counts = { carts: 0, purchases: 0, purchasedLate: 0, open: 0, openPurchased: 0 };
  const oddities = { purchasedWithoutItem: 0, purchasedBeforeItem: 0 };
  let [outside, several] = [0, 0];
  for (let cart = 0; cart < carts.size; cart += 1) {
    const begin = begins[cart] as number;
    const bought = purchases.get(cart) ?? [];
    const hasItem = begin < Number.POSITIVE_INFINITY;
    if (!times.isWanted(hasItem ? begin : (bought[0] as number))) {
      outside += 1;
      continue;
    }
    if (!hasItem) {
      oddities.purchasedWithoutItem += 1;
      continue;
    }
    const last = times.lastOf(begin);
    const isBought = bought.some((at) => at >= begin && at <= last);
    const isOpen = !times.isPast(last);
    const isLate = bought.some((at) => at > last);
    if (!isOpen && !isBought && !isLate && bought.length > 0) {
      oddities.purchasedBeforeItem += 1;
      continue;
    }
    if (visitorOf[cart] === severalVisitors) several += 1;
    counts[isOpen ? "open" : "carts"] += 1;
    if (isBought) counts[isOpen ? "openPurchased" : "purchases"] += 1;
    else if (isLate) counts.purchasedLate += 1;
  }
  return { ...counts, outside, severalVisitors: several, oddities, definition };
}
