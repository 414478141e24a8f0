import { firstOrders } from "../../commerce/firstOrders.js";
import type { Order } from "../../commerce/order.js";
import type { TimeColumn } from "../source/timeColumn.js";
import type { LiteralKind } from "./literalTable.js";

/** A row of the shop: customer, cents, time, channel, units of goods, order. */
export type ShopRow = readonly [
  customer: string | null,
  cents: number,
  at: string,
  channel: string | null,
  goods: number | null,
  order: string,
];

/** A text that holds what engines take for something else. */
const odd = 'O\'Neil \\n "ลูกค้า"; --';

/** Orders and refunds about beginnings of months and changes of clocks in New York. */
export const shopRows: readonly ShopRow[] = [
  ["a", 1250, "2026-01-01T04:59:59Z", "web", 1, "1"],
  ["a", 999, "2026-01-01T05:00:00Z", "web", 2, "2"],
  [odd, 0, "2026-01-04T05:00:00Z", "shop", null, "3"],
  [odd, 4001, "2026-01-31T23:00:00Z", odd, 3, "4"],
  ["a", -999, "2026-02-01T04:59:59Z", "web", null, "2"],
  ["b", 350, "2026-02-01T05:00:00Z", null, 1, "5"],
  ["b", -50, "2026-02-01T05:00:00Z", null, null, "5"],
  [null, 777, "2026-03-08T06:59:59Z", "web", 1, "6"],
  ["A", 9_007_199_254_740, "2026-03-08T07:00:00Z", "shop", 5, "7"],
  ["A", 1, "2026-03-08T07:00:00Z", "shop", 1, "8"],
  ["c", -2500, "2026-03-29T01:00:00Z", "web", null, "9"],
  ["b", 1205, "2026-04-01T03:59:59Z", "shop", 2, "10"],
  [" a", 60, "2025-11-02T05:30:00Z", "web", 1, "11"],
  [" a", 60, "2025-12-31T12:00:00Z", "web", 1, "12"],
];

/** How far New York's clocks were behind UTC, in hours. */
function hoursBehind(at: number): number {
  const isSummer =
    at < Date.parse("2025-11-02T06:00:00Z") || at >= Date.parse("2026-03-08T07:00:00Z");
  return isSummer ? 4 : 5;
}

/** The name of the column of times. */
export const timeName = "placed at (ลูกค้า)";

/** The kinds of columns of times: how a query is told about them, and how they hold a time. */
export const timeKinds: readonly {
  readonly at: TimeColumn;
  readonly kind: LiteralKind;
  readonly textOf: (at: number) => string;
}[] = [
  {
    at: { column: timeName, is: "instant" },
    kind: "instant",
    textOf: (at) => new Date(at).toISOString().replace("T", " "),
  },
  {
    at: { column: timeName, is: "local", timeZone: "America/New_York" },
    kind: "local",
    textOf: (at) =>
      new Date(at - hoursBehind(at) * 3_600_000).toISOString().replace("T", " ").replace("Z", ""),
  },
  {
    at: { column: timeName, is: "date" },
    kind: "date",
    textOf: (at) => new Date(at).toISOString().slice(0, 10),
  },
  {
    at: { column: timeName, is: "epoch-seconds" },
    kind: "whole",
    textOf: (at) => String(at / 1000),
  },
  { at: { column: timeName, is: "epoch-milliseconds" }, kind: "whole", textOf: String },
  {
    at: { column: timeName, is: "epoch-microseconds" },
    kind: "whole",
    textOf: (at) => String(at * 1000 + 999),
  },
];

/** An order of the shop in memory, with what it is grouped by. */
export type ShopOrder = Order & { readonly at: number; readonly channel: string | null };

/** The rows as orders, with the first orders of their customers. */
export function shopOrders(
  rows: readonly ShopRow[],
  timeOf: (at: number) => number,
  hasOrderIds: boolean,
): ShopOrder[] {
  const orders = rows.map(
    ([customerId, cents, at, channel, units, orderId]): ShopOrder => ({
      customerId,
      amount: decimalText(cents),
      at: timeOf(Date.parse(at)),
      units,
      channel,
      ...(hasOrderIds && { orderId }),
    }),
  );
  const first = firstOrders(orders);
  return orders.map((order) => {
    const firstOrderAt = first.get(order.customerId ?? "");
    const isSale = Number(order.amount) >= 0;
    return isSale && firstOrderAt !== undefined ? { ...order, firstOrderAt } : order;
  });
}

/** An amount of cents as text. */
export function decimalText(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
