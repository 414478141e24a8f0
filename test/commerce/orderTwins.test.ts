import { describe, expect, test } from "vitest";
import {
  aggregate,
  approximateOrderTotalsAggregator,
  approximateOrderTotalsAggregatorFor,
  averageOrderQuantity,
  averageOrderValue,
  type Measure,
  type Order,
  orderAmountsAggregatorFor,
  orderLineTotalsAggregator,
  orderLineTotalsAggregatorFor,
  orderTotalsAggregator,
  orderTotalsAggregatorFor,
  purchaseFrequency,
  repeatPurchaseRate,
  repeatToNewSpendRatio,
  returningCustomerRate,
  returningRevenueShare,
  revenuePerCustomer,
  summarizeOrders,
  timeBetweenPurchases,
} from "../../src/index.js";

const orders: Order[] = [
  { customerId: "a", amount: 20, at: "2026-01-03" },
  { customerId: "b", amount: 30, at: "2026-01-09" },
  { customerId: "a", amount: 45, at: "2026-02-01" },
];

describe("history", () => {
  const rates = [returningCustomerRate, repeatToNewSpendRatio, returningRevenueShare] as const;
  test.each<[string | undefined, object | undefined]>([
    [undefined, { history: "in-data" }],
    ["in-data", { history: "in-data" }],
    ["2025-06-01", { history: "2025-06-01" }],
    ["2025-01-04", { history: "2025-01-04" }],
    ["2025-01-03", undefined],
    ["complete", undefined],
  ])("told as %s stands in the measures of new and returning customers", (history, definition) => {
    const totals = aggregate(orders, orderTotalsAggregatorFor({ history }));
    for (const rate of rates) expect(rate(totals).definition).toEqual(definition);
    const summary = summarizeOrders(totals);
    expect(summary.returningCustomerRate?.definition).toEqual(definition);
    expect(summary.returningRevenueShare?.definition).toEqual(definition);
    expect(summary.repeatPurchaseRate?.definition).toBeUndefined();
  });
  const since = orderTotalsAggregatorFor({ history: "2025-01-03" });
  const total = (rows: readonly Order[]) => aggregate(rows, since).history;

  test("a date counts as complete a year later, by the first order of a known customer", () => {
    const early = { customerId: "b", amount: 10, at: "2026-01-02" };
    expect(total([early, ...orders])).toBe("2025-01-03");
    expect(total([...orders, { ...early, customerId: null }])).toBeUndefined();
    expect(total([...orders, { ...early, amount: -10 }])).toBeUndefined();
    expect(total([])).toBe("2025-01-03");
  });

  test("orders of several rows begin at the earliest of their times", () => {
    const lines = orders.map((order, place) => ({ ...order, orderId: place }));
    expect(total(lines)).toBeUndefined();
    expect(total([...lines, { orderId: 2, amount: 1, at: "2026-01-02" }])).toBe("2025-01-03");
    expect(total([...lines, { orderId: 2, amount: -1, at: "2026-01-02" }])).toBeUndefined();
  });

  test("merged and restored states tell the first order of all", () => {
    const state = (rows: readonly Order[]) => {
      const one = since.empty();
      for (const row of rows) since.add(one, row);
      return since.restore(JSON.parse(JSON.stringify(since.save(one))));
    };
    const into = state(orders.slice(1));
    since.merge(into, state(orders.slice(0, 1)));
    expect(since.result(into).history).toBeUndefined();
    since.merge(into, state([{ customerId: "c", amount: 1, at: "2025-12-31" }]));
    expect(since.result(into).history).toBe("2025-01-03");
  });

  test("totals in hand have no period, so a date stays in the measure", () => {
    const typed = { returningCustomers: 3, customers: 10, history: "2020-01-01" };
    expect(returningCustomerRate(typed).definition).toEqual({ history: "2020-01-01" });
  });

  test("is not in totals that tell no new customers", () => {
    const plain = orders.map((order) => ({ ...order, at: null }));
    expect(aggregate(plain, orderTotalsAggregator)).not.toHaveProperty("history");
    expect(
      aggregate(plain, orderTotalsAggregatorFor({ history: "2025-06-01" })),
    ).not.toHaveProperty("history");
  });
});

test("what is stated stands in every measure", () => {
  const definition = { tax: "included" };
  const totals = aggregate(orders, orderTotalsAggregatorFor({ history: "complete", definition }));
  const summary = summarizeOrders({ ...totals, periodDays: 30, visits: 9 });
  expect(Object.keys(summary).length).toBe(13);
  for (const measure of Object.values<Measure>({ ...summary })) {
    expect(measure.definition).toEqual(definition);
  }
  const amounts = aggregate([{ amount: 5 }], orderAmountsAggregatorFor({ definition }));
  expect(averageOrderValue(amounts).definition).toEqual(definition);
  const lines = aggregate(
    [{ orderId: 1, amount: 5 }],
    orderLineTotalsAggregatorFor({ definition }),
  );
  expect(averageOrderValue(lines).definition).toEqual(definition);
  const rough = aggregate(orders, approximateOrderTotalsAggregatorFor({ definition }));
  expect(purchaseFrequency(rough).definition).toEqual({ counting: "approximate", tax: "included" });
});

test.each([
  orderTotalsAggregatorFor,
  orderAmountsAggregatorFor,
  orderLineTotalsAggregatorFor,
  approximateOrderTotalsAggregatorFor,
])("$name refuses unknown options, and negative amounts where they are an error", (twin) => {
  expect(() => twin({ negativ: "error" } as never)).toThrow("the closest is negative");
  expect(() => twin({ negative: "no" } as never)).toThrow("negative must be one of refund, error");
  const strict = twin({ negative: "error" });
  const row = { customerId: "a", amount: -1 };
  expect(() => aggregate([row], strict as never)).toThrow(
    "[0].amount must be 0 or more, since neg",
  );
  expect(() => aggregate([{ ...row, amount: "-1e-9" }], strict as never)).toThrow(
    "].amount must be",
  );
  expect(aggregate([row], twin() as never)).toMatchObject({ orders: 0, refunds: 1, revenue: -1 });
});

test("states of the twins are those of the aggregators", () => {
  const state = orderTotalsAggregator.empty();
  for (const order of orders) orderTotalsAggregator.add(state, order);
  const told = orderTotalsAggregatorFor({ history: "complete" });
  const { history: _, ...totals } = orderTotalsAggregator.result(state);
  expect(told.result(told.restore(orderTotalsAggregator.save(state)))).toEqual(totals);
});

test("lines: discounts lower their order, refunds come later, and one may name no order", () => {
  const lines = [
    { orderId: "x", amount: 30, at: "2026-01-03", units: 3 },
    { orderId: "x", amount: -5, at: "2026-01-03" },
    { orderId: "x", amount: -10, at: "2026-01-08" },
    { orderId: "y", amount: 8, at: "2026-01-04", units: 1 },
    { amount: -2, at: "2026-01-09" },
  ];
  const totals = aggregate(lines, orderLineTotalsAggregator);
  expect(totals).toStrictEqual({
    orders: 2,
    revenue: 21,
    refunds: 2,
    refunded: 12,
    grossRevenue: 33,
    units: 4,
    refundedOrders: 1,
    additive: "disjoint",
  });
  expect(() => aggregate([{ amount: 2 }], orderLineTotalsAggregator)).toThrow(
    "lines[0].orderId must be a non-empty text",
  );
});

test("units that some orders leave out: the quantity is of the others", () => {
  const some = [
    { customerId: "a", amount: 1, units: 4 },
    { customerId: "a", amount: 1 },
    { customerId: "b", amount: 1, units: 1 },
  ];
  const totals = aggregate(some, orderTotalsAggregator);
  expect(totals.units).toBe(5);
  expect(totals.known).toEqual({ averageOrderQuantity: { units: 5, orders: 2, leftOut: 1 } });
  expect(averageOrderQuantity(totals)).toMatchObject({ value: 2.5, numerator: 5, denominator: 2 });
  expect(summarizeOrders(totals).averageOrderQuantity?.value).toBe(2.5);
  const lines = some.map((row, place) => ({ ...row, customerId: "a", orderId: place < 2 ? 1 : 2 }));
  expect(aggregate(lines, orderTotalsAggregator)).toMatchObject({
    units: 5,
    known: { averageOrderQuantity: { units: 1, orders: 1, leftOut: 1 } },
  });
  expect(aggregate([{ customerId: "a", amount: 1 }], orderTotalsAggregator)).not.toHaveProperty(
    "units",
  );
});

test("estimated customers: those with an order, and nobody apart", () => {
  const rows = [
    { customerId: "a", amount: 10 },
    { customerId: "b", amount: -4 },
    { customerId: null, amount: 6 },
  ];
  const totals = aggregate(rows, approximateOrderTotalsAggregator);
  expect(totals).toMatchObject({ customers: 1, orders: 2, revenue: 12, refunds: 1 });
  expect(totals).toMatchObject({ customerOrders: 1, customerRevenue: 6 });
  expect(purchaseFrequency(totals).value).toBe(1);
  expect(revenuePerCustomer(totals).value).toBe(6);
  expect(timeBetweenPurchases({ ...totals, periodDays: 30 }).value).toBe(30);
  expect(repeatPurchaseRate(aggregate(rows, orderTotalsAggregator)).denominator).toBe(1);
});
