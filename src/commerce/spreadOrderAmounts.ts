import { minus, toNumber } from "../kernel/exact.js";
import { total, unitPlaces } from "../kernel/exactSum.js";
import { productTotal } from "../kernel/productSum.js";
import { finiteSpreads } from "../kernel/spread.js";
import { type OrderAmounts, orderAmounts } from "./orderAmounts.js";
import type { OrderSpread } from "./orderSpread.js";
import { type SpreadOrderAmountsState } from "./spreadOrderAmountsState.js";

/** How many decimals the square of an amount in units has. */
export const squarePlaces: number = 2 * unitPlaces;

/** The totals so far, with the spread of the amounts. */
export function spreadOrderAmounts(state: SpreadOrderAmountsState): OrderAmounts {
  return { ...orderAmounts(state), spread: spreadOverOrders(state) };
}

/** Every order and every refund is a unit; a refund has a denominator of 0. */
function spreadOverOrders(state: SpreadOrderAmountsState): OrderSpread {
  const { orders, refunds, revenue, refunded, squares } = state;
  return finiteSpreads({
    averageOrderValue: {
      unit: "order",
      units: orders + refunds,
      numeratorSquares: toNumber(productTotal(squares, squarePlaces)),
      denominatorSquares: orders,
      products: toNumber(minus(total(revenue), total(refunded))),
    },
  });
}
