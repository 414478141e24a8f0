import { mergeIdentifiedOrders } from "../stream/identifiedOrders.js";
import { idsOf, numberOf } from "../stream/idIndex.js";
import { commonOrderIds } from "../stream/orderIds.js";
import { mergeCustomerOrders } from "./customerOrders.js";
import { mergeCustomerTimes, mergeSettled } from "./newOrders.js";
import { mergeOrderAmounts } from "./orderAmountsState.js";
import { mergeOrderDetails } from "./orderDetails.js";
import { commonTimesKind } from "./orderTimes.js";
import type { OrderTotalsState } from "./orderTotalsState.js";
import { mergeUnnamedOrders } from "./unnamedOrders.js";

/** Adds all orders of another state. */
export function mergeOrderTotals(into: OrderTotalsState, from: OrderTotalsState): void {
  const times = commonTimesKind(into.times, from.times, from.times);
  const orderIds = commonOrderIds(into.orderIds, from.orderIds);
  mergeOrderAmounts(into.amounts, from.amounts);
  into.times = times;
  into.orderIds = orderIds;
  into.isTimed &&= from.isTimed;
  const { isTimed } = into;
  const numbers: number[] = [];
  mergeCustomerOrders(into.customers, from.customers, (customer, other) => {
    numbers.push(customer);
    if (isTimed) mergeCustomerTimes(into.newOrders, customer, from.newOrders, other);
  });
  if (isTimed) mergeSettled(into.newOrders, from.newOrders);
  mergeUnnamedOrders(into.unnamed, from.unnamed);
  mergeIdentifiedOrders(into.identified, from.identified, (other) => numbers[other] as number);
  let other = 0;
  for (const id of idsOf(from.identified.ids)) {
    mergeOrderDetails(into.details, numberOf(into.identified.ids, id), from.details, other);
    other += 1;
  }
}
