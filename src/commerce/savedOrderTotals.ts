import { choice } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { type SavedFields, savedObject } from "../stream/savedFields.js";
import { restoreCustomerOrders, saveCustomerOrders } from "./customerOrders.js";
import { emptyNewOrders } from "./newOrders.js";
import type { OrderTotalsState } from "./orderTotalsState.js";
import { restoreNewOrders, saveNewOrders } from "./savedNewOrders.js";
import { restoreOrderAmounts, saveOrderAmounts } from "./savedOrderAmounts.js";

/** The state as JSON data. */
export function saveOrderTotals(state: OrderTotalsState): SavedFields {
  const { amounts, customers, newOrders, times, isTimed } = state;
  return {
    amounts: saveOrderAmounts(amounts),
    customers: saveCustomerOrders(customers),
    times,
    newOrders: isTimed ? saveNewOrders(newOrders, customers.ids.size) : null,
  };
}

/** The state that was saved; throws if it contradicts itself. */
export function restoreOrderTotals(saved: SavedFields): OrderTotalsState {
  const customers = restoreCustomerOrders(savedObject("saved.state.customers", saved["customers"]));
  const times = choice(saved, "times", ["unknown", "dates", "instants"]);
  const amounts = restoreOrderAmounts(saved["amounts"]);
  const orders = customers.orders.reduce((sum, placed) => sum + placed, 0);
  if (orders !== amounts.orders) {
    throw new InputError("saved.state.customers.orders", orders, `${amounts.orders} together`);
  }
  const isTimed = saved["newOrders"] !== null;
  if (isTimed && (times === "unknown") !== (orders === 0)) {
    throw new InputError("saved.state.times", times, "unknown exactly without orders");
  }
  const newOrders = isTimed
    ? restoreNewOrders(savedObject("saved.state.newOrders", saved["newOrders"]), customers.ids.size)
    : emptyNewOrders();
  return { amounts, customers, times, isTimed, newOrders };
}
