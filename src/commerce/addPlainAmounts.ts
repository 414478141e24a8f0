import { isAbsent } from "../kernel/check.js";
import { unitsLimit } from "../kernel/exact.js";
import { addUnits, scale, unitPlaces } from "../kernel/exactSum.js";
import { addHalves, halfBase, halvesLimit, mostPending } from "../kernel/productSum.js";
import type { OrderAmount } from "./orderAmount.js";
import type { SpreadOrderAmountsState } from "./spreadOrderAmountsState.js";

/** Adds plain orders in local numbers, which costs little more than adding floats, and all others one by one. */
export function addPlainAmounts(
  state: SpreadOrderAmountsState,
  orders: readonly OrderAmount[],
  add: (state: SpreadOrderAmountsState, order: OrderAmount) => void,
): void {
  // Imported values are copied to local variables first: reading the imports for every order would
  // make the loop a sixth slower.
  const unitsPerOne = scale;
  const limit = unitsLimit;
  const most = halvesLimit;
  const base = halfBase;
  let hasCurrency = typeof state.currency.currency === "string";
  for (let start = 0; start < orders.length; start += mostPending) {
    const end = Math.min(start + mostPending, orders.length);
    let plain = 0;
    let sum = 0;
    let high = 0;
    let middle = 0;
    let low = 0;
    try {
      for (let place = start; place < end; place += 1) {
        const order = orders[place] as OrderAmount;
        if (!hasCurrency && isPlain(order)) {
          const units = Math.floor(order.amount * unitsPerOne + 0.5);
          const fits = units / unitsPerOne === order.amount;
          if (fits && units >= 0 && units < most && sum + units < limit) {
            const above = Math.floor(units / base);
            const below = units - above * base;
            high += above * above;
            middle += above * below;
            low += below * below;
            sum += units;
            plain += 1;
            continue;
          }
        }
        if (plain > 0) state.currency.currency = null;
        add(state, order);
        hasCurrency = typeof state.currency.currency === "string";
      }
    } finally {
      // This runs even if an order is invalid, so that the orders before it stay.
      if (plain > 0) state.currency.currency = null;
      addUnits(state.revenue, sum);
      state.rows += plain;
      state.orders += plain;
      addHalves(state.squares, high, 2 * middle, low, 2 * unitPlaces);
    }
  }
}

/** Whether an order has no field but an amount, which is a number. */
function isPlain(
  order: (OrderAmount & { readonly orderId?: unknown }) | null,
): order is { readonly amount: number } {
  return (
    typeof order === "object" &&
    order !== null &&
    isAbsent(order.units) &&
    isAbsent(order.currency) &&
    isAbsent(order.orderId) &&
    typeof order.amount === "number"
  );
}
