import { expect, test } from "vitest";
import { customerHistories } from "../../src/commerce/customerHistories.js";
import { fitBgNbd, fitMbgNbd, fitParetoNbd } from "../../src/models/index.js";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { queryCustomerHistories } from "../../src/sql/histories/queryCustomerHistories.js";
import { queryFirstOrders } from "../../src/sql/histories/queryFirstOrders.js";
import { cdnowOrders } from "../data/cdnow.js";
import { firstOrdersAgree } from "./firstOrdersAgree.js";
import { historiesAgree } from "./historiesAgree.js";
import { numRuns } from "./numRuns.js";
import { onEveryEngine } from "./onEveryEngine.js";

const shop = {
  table: "orders",
  columns: {
    customerId: "customer",
    at: { column: "day", is: "date" },
    amount: { column: "total", places: 2 },
  },
} as const;
const columns = [
  { name: "customer", type: "text" },
  { name: "day", type: "date" },
  { name: "total", type: { decimal: 2 } },
] as const;
const days = ["2026-01-03", "2026-01-05", "2026-02-11", null];

onEveryEngine((engine, dialect) => {
  test("first orders are those of memory", { timeout: 300_000 }, async () => {
    await firstOrdersAgree(engine(), dialect, numRuns(30));
  });

  test("histories are those of memory", { timeout: 300_000 }, async () => {
    await historiesAgree(engine(), dialect, numRuns(12));
  });

  test("CDNOW: fits take compressed histories and find what they find on all customers", {
    timeout: 120_000,
  }, async () => {
    const orders = cdnowOrders().filter(({ at }) => at <= "1997-09-30");
    const times = { asOf: "1997-09-30", period: "day", timeUnit: "week", timeZone: "UTC" } as const;
    await engine().load(
      "cdnow",
      columns,
      orders.map(({ customerId, at, amount }) => [customerId, at, amount]),
    );
    const source = { ...shop, table: "cdnow" };
    const query = queryCustomerHistories(source, { ...times, dialect, compressed: true });
    const compressed = query.read(await engine().run(query.text, query.parameters));
    const all = customerHistories(orders, times);
    expect(all.customers).toHaveLength(23_570);
    expect(compressed.customers.length).toBeLessThan(10_000);
    for (const fit of [fitBgNbd, fitMbgNbd, fitParetoNbd]) {
      const few = fit(compressed);
      const many = fit(all);
      expect(few.customers).toBe(23_570);
      expect(Math.abs(few.logLikelihood / many.logLikelihood - 1)).toBeLessThan(1e-12);
    }
  });

  test("orders later than asOf are refused, or left out by `to`", async () => {
    await engine().load(
      "orders",
      columns,
      days.slice(0, 3).map((day) => ["a", day, "5.00"]),
    );
    const options = { dialect, asOf: "2026-02-10", period: "day", timeZone: "UTC" } as const;
    const query = queryCustomerHistories(shop, options);
    const rows = await engine().run(query.text, query.parameters);
    expect(() => query.read(rows)).toThrow(
      'orders.at must be no later than asOf (2026-02-10), got "a later time in 1 row"',
    );
    const cut = queryCustomerHistories(shop, { ...options, to: "2026-02-11" });
    const [history] = cut.read(await engine().run(cut.text, cut.parameters)).customers;
    expect(history).toMatchObject({ orders: 2, repeatPurchases: 1, recency: 2, age: 38 });
    const skipping = queryCustomerHistories(shop, { ...options, invalid: "skip" });
    const { result, skipped } = skipping.read(
      await engine().run(skipping.text, skipping.parameters),
    );
    expect([result.customers.length, skipped.count]).toEqual([1, 1]);
  });

  test("ids can be of a type that has no greatest value", async () => {
    const ids = ["8d1b2e10-0000-4000-8000-000000000001", "8d1b2e10-0000-4000-8000-000000000002"];
    await engine().load("orders", columns, [
      [ids[0] as string, "2026-01-03", "5.00"],
      [ids[1] as string, "2026-01-05", "5.00"],
    ]);
    const query = `select cast(customer as uuid) as customer, day, total, total as "order" from orders`;
    const source = { query, columns: { ...shop.columns, orderId: "order" } };
    const first = queryFirstOrders(source, { dialect, from: "2026-01-04" });
    const rows = await engine().run(first.text, first.parameters);
    expect([...first.read(rows)]).toEqual([[ids[1], "2026-01-05"]]);
    const all = queryFirstOrders(source, { dialect });
    const both = await engine().run(all.text, all.parameters);
    expect(() => all.read(both)).toThrow(
      'orders.customerId must be that of the other rows of order 5.00, got "another one"',
    );
  });

  test("an answer that was cut short is refused", async () => {
    await engine().load("orders", columns, [
      ["a", "2026-01-03", "1.00"],
      ["b", "2026-01-03", "1.00"],
    ]);
    const options = { dialect, asOf: "2026-02-10", period: "day", timeZone: "UTC" } as const;
    const query = queryCustomerHistories(shop, options);
    const rows = await engine().run(query.text, query.parameters);
    expect(() => query.read([...rows].slice(1))).toThrow("cut short");
  });

  test("an order without a time is refused, or left out and counted", async () => {
    await engine().load(
      "orders",
      columns,
      days.map((day) => ["a", day, "5.00"]),
    );
    const query = queryFirstOrders(shop, { dialect, from: "2026-01-04" });
    const rows = await engine().run(query.text, query.parameters);
    expect(() => query.read(rows)).toThrow("orders.at");
    const skipping = queryFirstOrders(shop, { dialect, from: "2026-01-04", invalid: "skip" });
    const { result, skipped } = skipping.read(
      await engine().run(skipping.text, skipping.parameters),
    );
    expect([...result]).toEqual([["a", "2026-01-05"]]);
    expect(skipped.count).toBe(1);
  });

  test("refunds are refused if negative amounts are an error", async () => {
    await engine().load("orders", columns, [["a", "2026-01-03", "-1.00"]]);
    const query = queryFirstOrders(shop, { dialect, negative: "error" });
    const rows = await engine().run(query.text, query.parameters);
    expect(() => query.read(rows)).toThrow('since negative is "error"');
  });
});

test("rolling windows and doubles are refused by name", () => {
  const options = { dialect: duckdb, asOf: "2026-02-10", period: "day", timeZone: "UTC" } as const;
  expect(() => queryCustomerHistories(shop, { ...options, windows: "rolling" as never })).toThrow(
    'windows must be "calendar", since a statement does not count by it: read the rows and give them to customerHistories',
  );
  const doubles = { ...shop.columns, amount: { column: "total", is: "double" } } as const;
  expect(() => queryCustomerHistories({ ...shop, columns: doubles }, options)).toThrow(
    "columns.amount.is",
  );
});
