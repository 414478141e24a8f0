import fc from "fast-check";
import { periodKeys } from "../../src/period/periodKeys.js";
import type { CustomerOrder } from "../../src/stream/customerOrder.js";
import type { Engine } from "../engines/engine.js";
import { type OrderRow, plainRows, rowsOfOrders } from "./randomOrders.js";
import { decimalText } from "./shopTable.js";

/** How a table of a run gives ids and times. */
export interface DatedShape {
  readonly ids: "text" | "whole";
  readonly times: "instant" | "date" | "epoch-milliseconds";
}

/** The shapes of tables that are tried. */
export const shapes: fc.Arbitrary<DatedShape> = fc.record({
  ids: fc.constantFrom("text", "whole"),
  times: fc.constantFrom("instant", "date", "epoch-milliseconds"),
} as const);

/** The rows of a table, and whether they have the ids of orders. */
export interface DatedRows {
  readonly rows: readonly OrderRow[];
  readonly hasOrderIds: boolean;
}

/** Instants of a night in St. John's in which clocks were set back over midnight: the first and the last show 7 November. */
const midnights = ["2010-11-07T02:30:30Z", "2010-11-07T02:31:30Z", "2010-11-07T03:30:00Z"].map(
  (text) => Date.parse(text),
);

/** Random tables of orders with their times: each row an order, or several rows with one order id. */
export const datedRows: fc.Arbitrary<DatedRows> = fc
  .oneof(
    plainRows.map((rows) => ({ rows, hasOrderIds: false })),
    rowsOfOrders.map((rows) => ({ rows, hasOrderIds: true })),
    // A column of ids that are all null.
    plainRows.map((rows) => ({ rows, hasOrderIds: true })),
  )
  .chain(({ rows, hasOrderIds }) =>
    fc
      .array(fc.option(fc.constantFrom(...midnights), { freq: 1 }), {
        minLength: rows.length,
        maxLength: rows.length,
      })
      .map((times) => ({
        rows: rows.map((row, place) => ({ ...row, at: times[place] ?? row.at })),
        hasOrderIds,
      })),
  );

/** A customer with refunds before the first order, one with the id of an order that has no row. */
export const refundsBeforeOrders: DatedRows = {
  rows: (
    [
      ["2025-11-05", -200, null],
      ["2025-11-15", -300, "an order without a row"],
      ["2025-12-10", 1000, "order 1"],
      ["2025-12-20", 2500, "order 2"],
      ["2026-01-10", 4000, "order 3"],
    ] as const
  ).map(([day, cents, order]) => ({
    customer: "a",
    cents,
    at: Date.parse(day),
    channel: "web",
    goods: null,
    order,
  })),
  hasOrderIds: true,
};

/** Ranges of rows, or none. */
export const ranges = fc.constantFrom(
  {},
  {},
  { from: "2025-11-02", to: "2026-02-01" },
  { from: "2026-01-01" },
);

/** Whether the time of a row is in a range. */
export function isIn(
  at: CustomerOrder["at"],
  { from, to }: { readonly from?: string; readonly to?: string },
  timeZone: string,
): boolean {
  const day = typeof at === "string" ? at : periodKeys({ period: "day", timeZone })(at);
  return (from === undefined || day >= from) && (to === undefined || day < to);
}

/** The columns of such a table, for the library. */
export function datedColumns({ ids, times }: DatedShape, { hasOrderIds }: DatedRows) {
  return {
    customerId: ids === "text" ? "customer id" : { column: "customer id", is: ids },
    at: { column: "placed at", is: times },
    amount: { column: "total", places: 2 },
    ...(hasOrderIds && { orderId: "order id" }),
  } as const;
}

/** An order with the channel that its row names. */
export interface ChannelOrder extends CustomerOrder {
  readonly channel: string | null;
}

/** Loads the rows of a run and gives the same rows as orders. */
export async function loadDatedOrders(
  engine: Engine,
  table: string,
  { rows, hasOrderIds }: DatedRows,
  shape: DatedShape,
  currency: string | null = null,
): Promise<ChannelOrder[]> {
  const whole = shape.ids === "whole";
  const isDate = shape.times === "date";
  const isEpoch = shape.times === "epoch-milliseconds";
  const numbered = rows.map(({ customer, ...row }) => ({
    ...row,
    customer: customer !== null && whole ? String(idOf(customer)) : customer,
  }));
  await engine.load(
    table,
    [
      { name: "customer id", type: shape.ids },
      { name: "total", type: { decimal: 2 } },
      { name: "placed at", type: isEpoch ? "whole" : isDate ? "date" : "instant" },
      { name: "coin", type: "text" },
      { name: "order id", type: "text" },
      { name: 'the "channel"', type: "text" },
    ],
    numbered.map(({ customer, cents, at, order, channel }) => [
      customer,
      decimalText(cents),
      isEpoch ? String(at) : isDate ? dateOf(at) : new Date(at).toISOString(),
      currency,
      order,
      channel,
    ]),
  );
  return numbered.map(({ customer, cents, at, order, channel }) => ({
    customerId: customer !== null && whole ? BigInt(customer) : customer,
    amount: decimalText(cents),
    at: isDate ? dateOf(at) : at,
    currency,
    channel,
    ...(hasOrderIds && { orderId: order }),
  }));
}

/** The keys of a query by channel and period, and what they are of an order in memory. */
export function channelAndPeriod(
  period: "month" | "year",
  timeZone: string,
  { times }: DatedShape,
) {
  const keyOf = periodKeys({ period, timeZone });
  return {
    by: {
      channel: 'the "channel"',
      period: { of: "at", period, timeZone: times === "date" ? undefined : timeZone },
    },
    keys: {
      channel: ({ channel }: ChannelOrder) => channel,
      period: ({ at }: ChannelOrder) => keyOf(at),
    },
  };
}

/** A whole number for a text, for some beyond 2^53. */
function idOf(text: string): bigint {
  const code = BigInt(text.codePointAt(0) ?? 0);
  return text.length % 2 === 0 ? code + 2n ** 60n : code - 90n;
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
