import { plus } from "../kernel/exact.js";
import { total, unitsToExact } from "../kernel/exactSum.js";
import type { Id } from "../kernel/id.js";
import { eachOrder } from "./eachOrder.js";
import { nobody } from "./identifiedOrders.js";
import { idsOf } from "./idIndex.js";
import type { OrderRowReader } from "./orderRowReader.js";
import type { OrderRows } from "./orderRows.js";

/**
 * Reads the orders and the refunds of customers.
 *
 * @returns How many orders have no customer.
 */
export function eachOrderRow(rows: OrderRows, reader: OrderRowReader): number {
  const ids = [...idsOf(rows.customers)];
  let { withoutCustomer } = rows;
  eachOrder(rows.orders, {
    order(order, customer, at, units, beyond) {
      if (customer === nobody) {
        withoutCustomer += 1;
        return;
      }
      const inUnits = unitsToExact(units);
      reader.order({
        customerId: ids[customer] as Id,
        at,
        isDate: rows.orders.dates[order] === 1,
        worth: beyond === undefined ? inUnits : plus(inUnits, beyond),
        order,
      });
    },
    refund(order, customer, { at, amount, isOfKnownOrder }) {
      if (customer === nobody) return;
      const customerId = ids[customer] as Id;
      reader.refund({ customerId, at, worth: amount, order, isOfKnownOrder });
    },
  });
  for (const [customer, all] of rows.refunds) {
    const customerId = ids[customer] as Id;
    for (const { at, sum } of all) {
      reader.refund({ customerId, at, worth: total(sum), order: undefined, isOfKnownOrder: false });
    }
  }
  return withoutCustomer;
}
