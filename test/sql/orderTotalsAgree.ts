import fc from "fast-check";
import { expect } from "vitest";
import { firstOrders } from "../../src/commerce/firstOrders.js";
import type { Order } from "../../src/commerce/order.js";
import { orderTotalsAggregator } from "../../src/commerce/orderTotalsAggregator.js";
import { periodKeys } from "../../src/period/periodKeys.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { queryOrderTotals } from "../../src/sql/orders/queryOrderTotals.js";
import { aggregate } from "../../src/stream/aggregate.js";
import { tabulate } from "../../src/stream/tabulate.js";
import type { Engine } from "../engines/engine.js";
import { type OrderRow, plainRows, rowsOfOrders } from "./randomOrders.js";
import { sortedByKeys } from "./sortedByKeys.js";

const columns = [
  { name: "customer id", type: "text" },
  { name: "total", type: { decimal: 2 } },
  { name: "placed at", type: "instant" },
  { name: 'the "channel"', type: "text" },
  { name: "goods", type: "whole" },
  { name: "order id", type: "text" },
  { name: "coin", type: "text" },
] as const;

const shop = {
  table: "shop orders",
  columns: {
    customerId: "customer id",
    amount: { column: "total", places: 2 },
    at: { column: "placed at", is: "instant" },
    units: "goods",
    currency: "coin",
  },
} as const;

/** What is asked about the rows of a run. */
const questions = fc.record({
  period: fc.constantFrom("day", "week", "month", "quarter", "year"),
  timeZone: fc.constantFrom("America/New_York", "Asia/Jakarta", "Africa/Casablanca", "UTC"),
  weekStart: fc.constantFrom("monday", "sunday"),
  yearStart: fc.constantFrom(1, 4),
  range: fc.option(
    fc.constantFrom(
      { from: "2025-11-02", to: "2026-02-01" },
      { from: "2026-01-01", to: "2026-03-09" },
    ),
  ),
  currency: fc.constantFrom("USD", null),
} as const);

/** Random tables of orders, counted by an engine and in memory: by channel and period, and altogether. */
export async function orderTotalsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  for (const [rows, orderId] of [
    [plainRows, undefined],
    [rowsOfOrders, "order id"],
  ] as const) {
    await fc.assert(
      fc.asyncProperty(rows, questions, async (table, question) => {
        const { range, currency, ...period } = question;
        await engine.load(
          "shop orders",
          columns,
          table.map((row) => loaded(row, currency)),
        );
        const source = { ...shop, columns: { ...shop.columns, orderId } };
        const options = { dialect, ...(range ?? {}), timeZone: period.timeZone };
        const orders = table.map((row) => order(row, currency, orderId !== undefined));
        // A row that names no customer belongs to the customer whom its order names elsewhere.
        const ofOrders = new Map(
          orders.flatMap(({ customerId, orderId: id }) =>
            id == null || customerId == null ? [] : [[id, customerId]],
          ),
        );
        const customerOf = (one: Order) =>
          (one.orderId == null ? undefined : ofOrders.get(one.orderId)) ?? one.customerId;
        const first = firstOrders(orders);
        const dated = orders
          .filter(({ at }) => isWithin(at, range, period.timeZone))
          .map((one) => withFirst(one, first, customerOf));

        const whole = queryOrderTotals(source, options);
        const answer = whole.read(await engine.run(whole.text, whole.parameters));
        expect(answer).toEqual(aggregate(dated, orderTotalsAggregator));

        const by = { channel: 'the "channel"', period: { of: "at", ...period } } as const;
        const grouped = queryOrderTotals(source, { ...options, by });
        const keyOf = periodKeys(period);
        const keys = {
          channel: (one: Order & { channel: string | null }) => one.channel,
          period: (one: Order) => keyOf(one.at as number),
        };
        const expected = aggregate(
          dated.map((one, place) => ({
            ...one,
            channel: within(table, range, period)[place] ?? null,
          })),
          tabulate(keys, orderTotalsAggregator),
        );
        const rowsOfAnswer = grouped.read(await engine.run(grouped.text, grouped.parameters));
        expect(rowsOfAnswer).toEqual(sortedByKeys(expected, ["channel", "period"]));
      }),
      { numRuns },
    );
  }
}

function within(
  table: readonly OrderRow[],
  range: { from: string; to: string } | null,
  { timeZone }: { timeZone: string },
): (string | null)[] {
  return table.filter(({ at }) => isWithin(at, range, timeZone)).map(({ channel }) => channel);
}

function isWithin(
  at: unknown,
  range: { from: string; to: string } | null,
  timeZone: string,
): boolean {
  if (range === null) return true;
  const day = periodKeys({ period: "day", timeZone })(at as number);
  return day >= range.from && day < range.to;
}

function withFirst(
  order: Order,
  first: ReadonlyMap<unknown, unknown>,
  customerOf: (order: Order) => unknown,
): Order {
  const firstOrderAt = first.get(customerOf(order)) as number | undefined;
  const isSale = (order.amount as number) >= 0;
  return isSale && firstOrderAt !== undefined ? { ...order, firstOrderAt } : order;
}

function loaded(row: OrderRow, currency: string | null): (string | null)[] {
  const { customer, cents, at, channel, goods, order } = row;
  return [
    customer,
    decimal(cents),
    new Date(at).toISOString(),
    channel,
    goods === null ? null : String(goods),
    order,
    currency,
  ];
}

function order(
  row: OrderRow,
  currency: string | null,
  hasIds: boolean,
): Order & { readonly at: number } {
  return {
    customerId: row.customer,
    amount: decimal(row.cents),
    at: row.at,
    units: row.goods,
    currency,
    ...(hasIds && { orderId: row.order }),
  };
}

function decimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
