import { choice } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { type SavedFields, savedObject } from "../stream/savedFields.js";
import { restoreIdentifiedOrders, saveIdentifiedOrders } from "../stream/savedIdentifiedOrders.js";
import { restoreCustomerOrders, saveCustomerOrders } from "./customerOrders.js";
import { emptyNewOrders } from "./newOrders.js";
import { restoreOrderDetails, saveOrderDetails } from "./orderDetails.js";
import type { OrderTotalsState } from "./orderTotalsState.js";
import { restoreNewOrders, saveNewOrders } from "./savedNewOrders.js";
import { restoreOrderAmounts, saveOrderAmounts } from "./savedOrderAmounts.js";
import { restoreUnnamedOrders, saveUnnamedOrders } from "./unnamedOrders.js";

/** The state as JSON data. */
export function saveOrderTotals(state: OrderTotalsState): SavedFields {
  const { amounts, customers, newOrders, unnamed, identified, details } = state;
  return {
    amounts: saveOrderAmounts(amounts),
    customers: saveCustomerOrders(customers),
    unnamed: saveUnnamedOrders(unnamed),
    identified: saveIdentifiedOrders(identified),
    details: saveOrderDetails(details, identified.ids.size),
    orderIds: state.orderIds,
    times: state.times,
    newOrders: state.isTimed ? saveNewOrders(newOrders, customers.ids.size) : null,
  };
}

/** The state that was saved; throws if it contradicts itself. */
export function restoreOrderTotals(saved: SavedFields): OrderTotalsState {
  const customers = restoreCustomerOrders(savedObject("saved.state.customers", saved["customers"]));
  const { size } = customers.ids;
  const times = choice(saved, "times", ["unknown", "dates", "instants"]);
  const orderIds = choice(saved, "orderIds", ["unknown", "given", "left-out"]);
  const amounts = restoreOrderAmounts(saved["amounts"]);
  const unnamed = restoreUnnamedOrders(saved["unnamed"]);
  const orders = customers.orders.reduce((sum, placed) => sum + placed, unnamed.orders);
  if (orders !== amounts.orders) {
    throw new InputError("saved.state.customers.orders", orders, `${amounts.orders} together`);
  }
  const identified = restoreIdentifiedOrders(saved["identified"], size);
  const hasOrders = identified.earliest.some((at) => at !== Number.POSITIVE_INFINITY);
  if ((orderIds === "left-out") !== orders > 0 || (orderIds === "given") !== hasOrders) {
    throw new InputError("saved.state.orderIds", orderIds, "what the orders show");
  }
  const isTimed = saved["newOrders"] !== null;
  if (isTimed && times === "unknown" && (orders > 0 || hasOrders)) {
    throw new InputError("saved.state.times", times, "those of the orders");
  }
  const details = savedObject("saved.state.details", saved["details"]);
  return {
    amounts,
    customers,
    unnamed,
    identified,
    details: restoreOrderDetails(details, identified.ids.size),
    orderIds,
    times,
    isTimed,
    newOrders: isTimed
      ? restoreNewOrders(savedObject("saved.state.newOrders", saved["newOrders"]), size)
      : emptyNewOrders(),
  };
}
