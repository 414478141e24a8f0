import fc from "fast-check";
import { expect } from "vitest";
import { firstOrders } from "../../src/commerce/firstOrders.js";
import type { Order } from "../../src/commerce/order.js";
import { periodKeys } from "../../src/period/periodKeys.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { GroupKeys } from "../../src/sql/source/groupKeys.js";
import type { QueryOptions } from "../../src/sql/source/queryOptions.js";
import type { Query } from "../../src/sql/statement/query.js";
import { aggregate } from "../../src/stream/aggregate.js";
import type { Aggregator } from "../../src/stream/aggregator.js";
import { tabulate } from "../../src/stream/tabulate.js";
import type { Engine } from "../engines/engine.js";
import type { OrderRow } from "./randomOrders.js";
import { type ShopQuestion, shopQuestions } from "./shopQuestions.js";
import {
  asHeld,
  decimalText,
  type ShopKind,
  shopColumns,
  shopFields,
  shopValues,
} from "./shopTable.js";
import { sortedByKeys } from "./sortedByKeys.js";

/** What a query and an aggregator are told alike. */
type Told = Pick<ShopQuestion, "history" | "definition"> & {
  readonly negative: "refund" | "error";
};

/** A query of orders, and what does the same in memory. */
export interface OrdersQuestion<State, Result extends object> {
  readonly rows: fc.Arbitrary<OrderRow[]>;
  /** The columns that the query is told about, in addition to those of money and time. */
  readonly columns: Readonly<Record<string, string>>;
  readonly query: (
    table: { readonly table: string; readonly columns: ReturnType<typeof shopFields> },
    options: QueryOptions<GroupKeys | undefined, "throw">,
    told: Told,
  ) => Query<unknown>;
  readonly aggregator: (told: Told) => Aggregator<Order, State, Result>;
}

/** Random tables of orders, counted by an engine and in memory: by channel and period, and altogether. */
export async function ordersAgree<State, Result extends object>(
  engine: Engine,
  dialect: Dialect,
  { rows, columns, query, aggregator }: OrdersQuestion<State, Result>,
  numRuns: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(rows, shopQuestions, async (random, question) => {
      const { range, currency, asked, hasRefunds, history, definition, ...others } = question;
      const { kind: given, ...period } = others;
      const kind = heldBy(engine, given);
      const held = asHeld(heldAmounts(engine, random), kind);
      const table = hasRefunds ? held : withoutRefunds(held, "orderId" in columns);
      const values = table.map((row) => shopValues(row, currency, kind));
      await engine.load("shop orders", shopColumns(kind), values);
      const source = {
        table: "shop orders",
        columns: { ...shopFields(kind), ...columns, currency: "coin" },
      };
      const told = { history, definition, negative: hasRefunds ? "refund" : "error" } as const;
      const { timeZone } = period;
      const options = { dialect, ...range, where: asked.where, timeZone };
      const inMemory = aggregator(
        kind.amount === "double"
          ? { ...told, definition: { ...definition, amounts: "doubles" } as never }
          : told,
      );
      const orders = ordersOf(table.filter(asked.holds), columns, currency).filter(({ at }) =>
        isWithin(at, range, timeZone),
      );

      const whole = query(source, options, told);
      const answer = whole.read(await engine.run(whole.text, whole.parameters));
      expect(answer).toEqual(aggregate(orders, inMemory));

      if (engine.joinsByEqualityOnly === true && "orderId" in columns) return;
      const key = kind.time === "date" ? { ...period, timeZone: undefined } : period;
      const by = { channel: 'the "channel"', period: { of: "at", ...key } };
      const grouped = query(source, { ...options, by }, told);
      const keyOf = periodKeys(period);
      const keys = {
        channel: (one: ChannelOrder) => one.channel,
        period: (one: ChannelOrder) => keyOf(one.at),
      };
      const expected = aggregate(orders, tabulate(keys, inMemory));
      const found = grouped.read(await engine.run(grouped.text, grouped.parameters));
      expect(found).toEqual(sortedByKeys(expected, ["channel", "period"]));
    }),
    { numRuns },
  );
}

/** The kind of a table that an engine can hold. */
function heldBy({ timesAreNumbers }: Engine, kind: ShopKind): ShopKind {
  const isHeld = timesAreNumbers !== true || !["instant", "local"].includes(kind.time);
  return isHeld ? kind : { ...kind, time: "epoch-milliseconds" };
}

/** The rows with amounts whose products an engine can hold. */
function heldAmounts(
  { productsAreNarrow }: Engine,
  rows: readonly OrderRow[],
): readonly OrderRow[] {
  if (productsAreNarrow !== true) return rows;
  return rows.map((row) => ({ ...row, cents: row.cents % 1_000_000 }));
}

function withoutRefunds(rows: readonly OrderRow[], haveIds: boolean): OrderRow[] {
  const kept = haveIds ? rows.filter(({ order }) => order !== null) : rows;
  return kept.map((row) => ({ ...row, cents: Math.abs(row.cents) }));
}

type ChannelOrder = Order & { readonly channel: string | null; readonly at: number };

/** The orders of the rows, with the time of their customers' first orders among them. */
function ordersOf(
  rows: readonly OrderRow[],
  columns: Readonly<Record<string, string>>,
  currency: string | null,
): ChannelOrder[] {
  const has = (name: string): boolean => name in columns;
  const orders = rows.map(
    ({ customer, cents, at, goods, order, channel }): ChannelOrder => ({
      customerId: has("customerId") ? customer : null,
      amount: decimalText(cents),
      at,
      units: goods,
      currency,
      channel,
      ...(has("orderId") && { orderId: order }),
    }),
  );
  // A row that names no customer belongs to the customer whom its order names elsewhere.
  const ofOrders = new Map(
    orders.flatMap(({ customerId, orderId: id }) =>
      id == null || customerId == null ? [] : [[id, customerId]],
    ),
  );
  const first = firstOrders(orders);
  return orders.map((one) => {
    const customer =
      (one.orderId == null ? undefined : ofOrders.get(one.orderId)) ?? one.customerId;
    const firstOrderAt = first.get(customer as string) as number | undefined;
    const isSale = (one.amount as number) >= 0;
    return isSale && firstOrderAt !== undefined ? { ...one, firstOrderAt } : one;
  });
}

function isWithin(at: number, range: ShopQuestion["range"], timeZone: string): boolean {
  if (range === null) return true;
  const day = periodKeys({ period: "day", timeZone })(at);
  return day >= range.from && day < range.to;
}
