import { type Exact, plus } from "../kernel/exact.js";
import { total, unitsToExact } from "../kernel/exactSum.js";
import type { Id } from "../kernel/id.js";
import { eachOrder } from "./eachOrder.js";
import { nobody } from "./identifiedOrders.js";
import { idsOf } from "./idIndex.js";
import type { OrderRows } from "./orderRows.js";

/** What is done with the orders and the refunds that rows turned out to be, all rows seen. */
export interface OrderRowReader {
  /** Takes an order of a customer, whose discount lines have lowered its worth. */
  readonly order: (order: RowsOrder) => void;
  /** Takes a refund to a customer; `worth` is negative. It comes after the order that it names, if that is there. */
  readonly refund: (refund: RowsRefund) => void;
}

/** An order of several rows. */
export interface RowsOrder {
  readonly customerId: Id;
  /** The earliest time of its rows. */
  readonly at: number;
  /** Whether a row of that time has a date without a time. */
  readonly isDate: boolean;
  readonly worth: Exact;
  /** Its number among the orders with ids. */
  readonly order: number;
}

/** A refund. */
export interface RowsRefund {
  readonly customerId: Id;
  readonly at: number;
  readonly worth: Exact;
  /** The number of the order that it names. */
  readonly order: number | undefined;
  /** Whether that order is among the rows. */
  readonly isOfKnownOrder: boolean;
}

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
