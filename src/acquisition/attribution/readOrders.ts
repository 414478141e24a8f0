import { readAmount } from "../../kernel/amount.js";
import { isAbsent, iterable } from "../../kernel/check.js";
import { type Exact, sign } from "../../kernel/exact.js";
import type { Id } from "../../kernel/id.js";
import { placed } from "../../kernel/placed.js";
import { checkRecord } from "../../kernel/record.js";
import { instant } from "../../kernel/timestamp.js";
import { amountSign } from "../../stream/amountSign.js";
import type { CustomerOrder } from "../../stream/customerOrder.js";
import { nobody } from "../../stream/identifiedOrders.js";
import { findNumber, idsOf } from "../../stream/idIndex.js";
import { addCurrency, checkCurrency, emptyCurrency } from "../../stream/oneCurrency.js";
import { emptyOrderRows, isOrderAlone } from "../../stream/orderRows.js";
import { commonTimesKind, type TimesKind, timesKindOf } from "../../stream/timesKind.js";

/** A row of orders, with the order that it belongs to. */
export interface ReadOrder<Row> {
  readonly row: Row;
  readonly amount: Exact;
  /** The customer of its order; undefined where nobody is known. */
  readonly customerId: Id | undefined;
  /** The time of its order; undefined for a refund of an order that is not known. */
  readonly orderedAt: number | undefined;
  /** Whether the row counts its order: true for one row of each order. */
  readonly countsOrder: boolean;
}

/** Orders that were read. */
export interface ReadOrders<Row> {
  readonly rows: readonly ReadOrder<Row>[];
  /** Whether they have dates or instants. */
  readonly times: TimesKind;
}

/** Reads rows of orders, and finds the order that each of them belongs to. */
export function readOrders<Row extends CustomerOrder>(orders: Iterable<Row>): ReadOrders<Row> {
  const rows = emptyOrderRows();
  const currency = emptyCurrency();
  let times: TimesKind = "unknown";
  const read: { row: Row; at: number; amount: Exact }[] = [];
  for (const row of iterable("orders", orders)) {
    try {
      checkRecord("order", row);
      const at = instant("at", row.at);
      const amount = readAmount("amount", row.amount);
      times = commonTimesKind(times, timesKindOf(row.at), row.at, "orders");
      checkCurrency(currency, row, "orders");
      isOrderAlone(rows, row, at, ...amountSign(row.amount), "refund");
      addCurrency(currency, row.currency);
      read.push({ row, at, amount });
    } catch (error) {
      throw placed(error, `orders[${read.length}]`, "orders");
    }
  }
  const customers = [...idsOf(rows.customers)];
  const counted = new Set<number>();
  return {
    times,
    rows: read.map(({ row, at, amount }) => {
      const isRefund = sign(amount) < 0;
      if (isAbsent(row.orderId)) {
        const customerId = row.customerId ?? undefined;
        const orderedAt = isRefund ? undefined : at;
        return { row, amount, customerId, orderedAt, countsOrder: !isRefund };
      }
      const order = findNumber(rows.orders.ids, row.orderId) as number;
      const earliest = rows.orders.earliest[order] as number;
      const customer = rows.orders.customers[order] as number;
      const countsOrder = !isRefund && at === earliest && !counted.has(order);
      if (countsOrder) counted.add(order);
      return {
        row,
        amount,
        customerId: customer === nobody ? undefined : customers[customer],
        orderedAt: Number.isFinite(earliest) ? earliest : undefined,
        countsOrder,
      };
    }),
  };
}
