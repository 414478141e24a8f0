import { mergeIdentifiedOrders } from "../stream/identifiedOrders.js";
import { findNumber, idsOf, numberOf } from "../stream/idIndex.js";
import { commonOrderIds } from "../stream/orderIds.js";
import { commonTimesKind } from "../stream/timesKind.js";
import { checkFirstOrderOf } from "./checkFirstOrderOf.js";
import { mergeCustomerOrders } from "./customerOrders.js";
import { mergeCustomerTimes, mergeSettled } from "./newOrders.js";
import { mergeOrderAmounts } from "./orderAmountsState.js";
import { mergeOrderDetails } from "./orderDetails.js";
import type { OrderTotalsState } from "./orderTotalsState.js";
import { mergeUnnamedOrders } from "./unnamedOrders.js";

/** Adds all orders of another state. */
export function mergeOrderTotals(into: OrderTotalsState, from: OrderTotalsState): void {
  const times = commonTimesKind(into.times, from.times, from.times, "orders");
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
  checkFirstOrders(into, from);
  mergeIdentifiedOrders(into.identified, from.identified, (other) => numbers[other] as number);
  let other = 0;
  for (const id of idsOf(from.identified.ids)) {
    mergeOrderDetails(into.details, numberOf(into.identified.ids, id), from.details, other);
    other += 1;
  }
}

function checkFirstOrders(into: OrderTotalsState, from: OrderTotalsState): void {
  let other = 0;
  for (const id of idsOf(from.identified.ids)) {
    const order = findNumber(into.identified.ids, id);
    const at = from.identified.earliest[other] as number;
    if (order !== undefined && Number.isFinite(at)) {
      const times = { at, firstOrderAt: from.details.firstOrderAt[other] ?? Number.NaN };
      const earliest = into.identified.earliest[order] as number;
      const received = Number.isNaN(times.firstOrderAt) ? { at } : times;
      checkFirstOrderOf(id, into.details.firstOrderAt[order], earliest, times, received);
    }
    other += 1;
  }
}
