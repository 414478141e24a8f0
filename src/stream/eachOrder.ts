import { type Exact, exactly, plus } from "../kernel/exact.js";
import { total, unitsToExact } from "../kernel/exactSum.js";
import { type IdentifiedOrders, noRow } from "./identifiedOrders.js";
import type { OrderReader } from "./orderReader.js";

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/** Reads all orders and their refunds, in the order of the orders' numbers. */
export function eachOrder(orders: IdentifiedOrders, reader: OrderReader): void {
  for (let order = 0; order < orders.ids.size; order += 1) readOrder(orders, order, reader);
}

/** Reads one order and its refunds. */
export function readOrder(orders: IdentifiedOrders, order: number, reader: OrderReader): void {
  const { customers, earliest, units, beyond, deductions } = orders;
  const customer = customers[order] as number;
  const at = earliest[order] as number;
  const rows = deductions.size > 0 ? deductions.get(order) : undefined;
  const isOfKnownOrder = at !== noRow;
  if (isOfKnownOrder) {
    const lowered = rows?.find((one) => one.at === at);
    if (lowered === undefined) {
      reader.order(order, customer, at, units[order] as number, beyond.get(order));
    } else {
      const worth = plus(unitsToExact(units[order] as number), beyond.get(order) ?? zero);
      const left = plus(worth, total(lowered.sum));
      reader.order(order, customer, at, 0, left);
    }
  }
  for (const one of rows ?? []) {
    if (one.at === at) continue;
    const amount = total(one.sum);
    reader.refund(order, customer, { at: one.at, rows: one.rows, amount, isOfKnownOrder });
  }
}
