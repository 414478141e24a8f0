import { type Exact, exactly, plus } from "../kernel/exact.js";
import { addExact, unitsToExact } from "../kernel/exactSum.js";
import { readOrder } from "../stream/eachOrder.js";
import { nobody } from "../stream/identifiedOrders.js";
import { type OrderReader } from "../stream/orderReader.js";
import { addPlainIdentifiedOrders } from "./addPlainIdentifiedOrders.js";
import { addToCustomer, copyCustomerOrders } from "./customerOrders.js";
import { addNewOrder, copyNewOrders } from "./newOrders.js";
import { copyOrderAmounts } from "./orderAmountsState.js";
import type { OrderTotalsState } from "./orderTotalsState.js";
import { addUnnamed, copyUnnamedOrders } from "./unnamedOrders.js";

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/**
 * A copy of the state that counts the orders with an id, put together from their rows, as it counts
 * orders without an id.
 */
export function withIdentifiedOrders(state: OrderTotalsState): OrderTotalsState {
  const { identified, details, isTimed } = state;
  if (identified.ids.size === 0) return state;
  const amounts = copyOrderAmounts(state.amounts);
  const customers = copyCustomerOrders(state.customers);
  const newOrders = copyNewOrders(state.newOrders);
  const unnamed = copyUnnamedOrders(state.unnamed);
  // An order without a customer is added only after all refunds that name it.
  let waiting = { order: -1, worth: zero, refunded: zero };
  const addWaiting = (): void => {
    const { order, worth, refunded } = waiting;
    if (order >= 0) addUnnamed(unnamed, plus(worth, refunded), true, refunded);
    waiting = { order: -1, worth: zero, refunded: zero };
  };
  const reader: OrderReader = {
    order(order, customer, at, units, beyond) {
      amounts.orders += 1;
      if (details.lacksGoods[order] === 0) {
        amounts.ordersWithUnits += 1;
        amounts.units += details.goods[order] as number;
      } else {
        amounts.otherUnits += details.goods[order] as number;
      }
      if (customer === nobody) {
        addWaiting();
        const worth = plus(unitsToExact(units), beyond ?? zero);
        waiting = { order, worth, refunded: zero };
        return;
      }
      addToCustomer(customers, customer, 1, units, undefined);
      if (beyond !== undefined) addToCustomer(customers, customer, 0, 0, beyond);
      if (!isTimed) return;
      const firstOrderAt = details.firstOrderAt[order] as number;
      addNewOrder(newOrders, customer, { at, firstOrderAt }, units, beyond);
    },
    refund(order, customer, { rows, amount }) {
      amounts.refunds += rows;
      addExact(amounts.refunded, amount);
      if (customer !== nobody) addToCustomer(customers, customer, 0, 0, amount);
      else if (waiting.order === order) waiting.refunded = plus(waiting.refunded, amount);
      else addUnnamed(unnamed, amount, false, amount);
    },
  };
  const whole = { ...state, amounts, customers, newOrders, unnamed };
  const { size } = identified.ids;
  let order = 0;
  while (order < size) {
    order = addPlainIdentifiedOrders(whole, order);
    if (order < size) readOrder(identified, order, reader);
    order += 1;
  }
  addWaiting();
  return whole;
}
