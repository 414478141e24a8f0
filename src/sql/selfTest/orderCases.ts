import { orderAmountsAggregatorFor } from "../../commerce/orderAmountsAggregatorFor.js";
import { orderLineTotalsAggregatorFor } from "../../commerce/orderLineTotalsAggregatorFor.js";
import { orderTotalsAggregatorFor } from "../../commerce/orderTotalsAggregatorFor.js";
import { periodKeys } from "../../period/periodKeys.js";
import { aggregate } from "../../stream/aggregate.js";
import { tabulate } from "../../stream/tabulate.js";
import type { Dialect } from "../dialects/dialect.js";
import { queryOrderAmounts } from "../orders/queryOrderAmounts.js";
import { queryOrderLineTotals } from "../orders/queryOrderLineTotals.js";
import { queryOrderTotals } from "../orders/queryOrderTotals.js";
import { faultCase } from "./faultCase.js";
import { inOrderOfKeys } from "./inOrderOfKeys.js";
import type { SelfTestCase } from "./selfTestCase.js";
import { shopColumns } from "./shopColumns.js";
import { type ShopOrder, shopOrders } from "./shopOrders.js";
import { type ShopRow, shopRows } from "./shopRows.js";
import { shopTable } from "./shopTable.js";
import { instants, type TimeKind, timeKinds } from "./timeKinds.js";

const newYork = "America/New_York";
const complete = { history: "complete" } as const;

/** Questions about orders, their amounts and their lines. */
export function orderCases(dialect: Dialect): SelfTestCase[] {
  const plain = { time: instants, money: "decimal" } as const;
  const source = (rows: readonly ShopRow[]) => ({
    ...shopTable(dialect, rows, plain),
    columns: shopColumns(plain),
  });
  const withIds = (rows: readonly ShopRow[]) => ({
    ...source(rows),
    columns: { ...shopColumns(plain), orderId: "order" },
  });
  const { customerId: _, ...amounts } = shopColumns(plain);
  const chosen = ["web", shopRows[3]?.[3] ?? ""];
  return [
    byChannelAndMonth(dialect),
    ...timeKinds.map((time, place) =>
      byPeriod(dialect, time, place % 2 === 0 ? "cents" : "decimal"),
    ),
    byPeriod(dialect, instants, "double"),
    {
      name: "orders of a range that meet a condition",
      query: queryOrderTotals(source(shopRows), {
        dialect,
        from: "2026-01-01",
        to: "2026-03-08",
        timeZone: newYork,
        where: [{ column: "channel", in: chosen }],
        ...complete,
      }),
      expected: () => {
        const rows = shopRows.filter(
          ([, , , channel]) => channel !== null && chosen.includes(channel),
        );
        const dayOf = periodKeys({ period: "day", timeZone: newYork });
        const orders = shopOrders(rows, (at) => at, false).filter(
          ({ at }) => dayOf(at) >= "2026-01-01" && dayOf(at) < "2026-03-08",
        );
        return aggregate(orders, orderTotalsAggregatorFor(complete));
      },
    },
    {
      name: "orders of several rows each",
      query: queryOrderTotals(withIds(shopRows), { dialect, ...complete }),
      expected: () =>
        aggregate(
          shopOrders(shopRows, (at) => at, true),
          orderTotalsAggregatorFor(complete),
        ),
    },
    {
      name: "no orders",
      query: queryOrderTotals(source([]), { dialect, ...complete }),
      expected: () => aggregate([], orderTotalsAggregatorFor(complete)),
    },
    {
      name: "amounts of orders",
      query: queryOrderAmounts({ ...source(shopRows), columns: amounts }, { dialect }),
      expected: () =>
        aggregate(
          shopOrders(shopRows, (at) => at, false),
          orderAmountsAggregatorFor({}),
        ),
    },
    {
      name: "lines of orders",
      query: queryOrderLineTotals(withIds(shopRows), { dialect }),
      expected: () =>
        aggregate(
          shopOrders(shopRows, (at) => at, true),
          orderLineTotalsAggregatorFor({}),
        ),
    },
    faultCase(
      "ids of customers that are empty texts",
      queryOrderTotals(
        { query: source(shopRows).query, columns: { ...shopColumns(plain), customerId: "empty" } },
        { dialect },
      ),
      "orders.customerId",
    ),
  ];
}

function byChannelAndMonth(dialect: Dialect): SelfTestCase {
  const shape = { time: instants, money: "decimal" } as const;
  const month = { period: "month", timeZone: newYork } as const;
  const query = queryOrderTotals(
    { ...shopTable(dialect, shopRows, shape), columns: shopColumns(shape) },
    { dialect, by: { channel: "channel", month: { of: "at", ...month } }, ...complete },
  );
  return {
    name: "orders by channel and month",
    query,
    expected: () => {
      const orders = shopOrders(shopRows, (at) => at, false);
      const keyOf = periodKeys(month);
      const keys = {
        channel: ({ channel }: ShopOrder) => channel,
        month: ({ at }: ShopOrder) => keyOf(at),
      };
      const rows = aggregate(orders, tabulate(keys, orderTotalsAggregatorFor(complete)));
      return inOrderOfKeys(rows, ["channel", "month"]);
    },
  };
}

/** Orders by week, with times and money of a kind. */
function byPeriod(
  dialect: Dialect,
  time: TimeKind,
  money: "cents" | "decimal" | "double",
): SelfTestCase {
  const { is } = time.at;
  const isDate = is === "date";
  const shape = { time, money };
  // Doubles are quarters, which add up exactly, also their squares.
  const rows =
    money === "double"
      ? shopRows.map(([id, cents, ...rest]): ShopRow => [id, (cents % 1000) * 25, ...rest])
      : shopRows;
  const week = { period: "week", weekStart: "sunday" } as const;
  const query = queryOrderTotals(
    { ...shopTable(dialect, rows, shape), columns: shopColumns(shape) },
    {
      dialect,
      by: { week: { of: "at", ...week, ...(isDate ? {} : { timeZone: newYork }) } },
      ...complete,
    },
  );
  const definition = money === "double" ? { amounts: "doubles" } : undefined;
  return {
    name: `orders by week, times as ${is}, money as ${money}`,
    query,
    expected: () => {
      const held = (at: number): number => (isDate ? Math.floor(at / 86_400_000) * 86_400_000 : at);
      const keyOf = periodKeys({ ...week, timeZone: isDate ? "UTC" : newYork });
      const keys = { week: ({ at }: ShopOrder) => keyOf(at) };
      const aggregator = orderTotalsAggregatorFor({ ...complete, definition });
      return inOrderOfKeys(aggregate(shopOrders(rows, held, false), tabulate(keys, aggregator)), [
        "week",
      ]);
    },
  };
}
