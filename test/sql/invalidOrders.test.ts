import { expect, test } from "vitest";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { queryOrderAmounts } from "../../src/sql/orders/queryOrderAmounts.js";
import { queryOrderTotals } from "../../src/sql/orders/queryOrderTotals.js";
import { onEveryEngine } from "./onEveryEngine.js";

const columns = ["customer", "total", "coin", "order"].map((name) => ({
  name,
  type: name === "total" ? ({ decimal: 2 } as const) : ("text" as const),
}));
const orders = {
  table: "sales",
  columns: {
    customerId: "customer",
    amount: { column: "total", places: 2 },
    currency: "coin",
    orderId: "order",
  },
} as const;
const good = ["a", "5.00", "EUR", "1"];

onEveryEngine((engine, dialect) => {
  test.each([
    [
      ["a", null, "EUR", "2"],
      'orders.amount must be an amount (a number, decimal string, bigint or Decimal), got "null in 1 row"',
    ],
    [
      ["", "1.00", "EUR", "2"],
      'orders.customerId must be a non-empty text, a whole number or a bigint, got "an empty text in 1 row"',
    ],
    [
      ["b", "1.00", "USD", "2"],
      'orders.currency must be EUR, as in the orders before it, got "USD"',
    ],
    [["b", "1.00", null, "2"], "orders.currency must be EUR, as in the orders before it, got null"],
    [
      ["b", "1.00", "EUR", null],
      'orders.orderId must be there, as in the rows before it, got "null in 1 row"',
    ],
  ])("a row %j is refused", async (bad, message) => {
    await engine().load("sales", columns, [good, bad]);
    const query = queryOrderTotals(orders, { dialect });
    const rows = await engine().run(query.text, query.parameters);
    expect(() => query.read(rows)).toThrow(message);
  });

  test("rows that are left out are counted, and their currency does not matter", async () => {
    await engine().load("sales", columns, [good, ["a", null, "USD", "2"]]);
    const query = queryOrderTotals(orders, { dialect, invalid: "skip" });
    const { result, skipped } = query.read(await engine().run(query.text, query.parameters));
    expect([result.orders, result.revenue, result.currency]).toEqual([1, 5, "EUR"]);
    expect(skipped).toEqual({ count: 1, examples: [] });
  });

  test("an answer that was cut short is refused", async () => {
    await engine().load("sales", columns, [good, ["b", "1.00", "EUR", "2"]]);
    const query = queryOrderTotals(orders, { dialect, by: { customer: "customer" } });
    const rows = await engine().run(query.text, query.parameters);
    expect(query.read(rows)).toHaveLength(2);
    expect(() => query.read(rows.slice(1))).toThrow("the answer was cut short");
  });
});

test("amounts refuse a column of order ids by its name", () => {
  expect(() => queryOrderAmounts(orders as never, { dialect: duckdb })).toThrow(
    "columns.orderId must be left out",
  );
});
