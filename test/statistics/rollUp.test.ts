import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  averageOrderValue,
  churnRate,
  customerLifetimeValue,
  customerSatisfactionScore,
  engagementRate,
  groupBy,
  InputError,
  type Order,
  orderLineTotalsAggregator,
  orderTotalsAggregator,
  purchaseFrequency,
  type Ratio,
  revenuePerCustomer,
  rollUp,
} from "../../src/index.js";

test("weights by orders: 50.06, not the mean of 75", () => {
  // https://datafield.dev/sql/part-02/chapter-07/case-study-01.html
  const parts = [
    averageOrderValue({ revenue: 4_500_000, orders: 90_000 }),
    averageOrderValue({ revenue: 10_000, orders: 100 }),
  ];
  expect(rollUp(parts).value).toBe(4_510_000 / 90_100);
  expect(rollUp(parts).value).toBeCloseTo(50.06, 2);
});

test("adds money as decimals", () => {
  const parts = [0.1, 0.2].map((revenue) => averageOrderValue({ revenue, orders: 1 }));
  expect(rollUp(parts)).toEqual(averageOrderValue({ revenue: 0.3, orders: 2 }));
  const many = new Array<Ratio>(1000).fill(averageOrderValue({ revenue: 0.1, orders: 1 }));
  expect(rollUp(many).numerator).toBe(100);
});

test("parts without a value count with their numerator and denominator", () => {
  const nobody = churnRate({ customersAtStart: 0, customersLost: 0 });
  const some = churnRate({ customersAtStart: 100, customersLost: 5 });
  expect(rollUp([nobody, some], { disjoint: true })).toEqual(some);
  expect(rollUp([nobody, nobody], { disjoint: true })).toEqual(nobody);
});

test("one measure rolls up to itself, and roll-ups roll up", () => {
  const rates = [1, 2, 3].map((likes) =>
    engagementRate({ likes, comments: 0, followers: 10 * likes ** 2 }),
  );
  expect(rollUp([rates[0] as Ratio])).toEqual(rates[0]);
  const [first, ...rest] = rates as [Ratio, ...Ratio[]];
  expect(rollUp([first, rollUp(rest)])).toEqual(rollUp(rates));
});

test("a group without orders may lack the currency of the others", () => {
  const none = averageOrderValue({ revenue: 0, orders: 0 });
  const some = averageOrderValue({ revenue: 10, orders: 4, currency: "EUR" });
  for (const groups of [
    [none, some],
    [some, none],
    [none, some, none],
  ]) {
    expect(rollUp(groups)).toEqual(some);
  }
  expect(rollUp([none, none])).toEqual(none);
  const dollars = averageOrderValue({ revenue: 0, orders: 0, currency: "USD" });
  expect(() => rollUp([dollars, some])).toThrow("measures[1].currency must be USD");
});

describe("refuses", () => {
  const rate = engagementRate({ likes: 1, comments: 1, followers: 10 });
  const lost = churnRate({ customersAtStart: 10, customersLost: 1, period: "month" });
  const value = averageOrderValue({ revenue: 10, orders: 1, currency: "USD" });
  test.each<[string, unknown, unknown, string]>([
    ["nothing", [], {}, "measures must be at least one measure"],
    ["what is no iterable", rate, {}, "measures must be an iterable, got object"],
    [
      "different metrics",
      [rate, value],
      {},
      'measures[1].metric must be engagementRate, as in the first, got "averageOrderValue"',
    ],
    [
      "different currencies",
      [value, { ...value, currency: "EUR" }],
      {},
      'measures[1].currency must be USD, as in the first, got "EUR"',
    ],
    [
      "money with a currency and without",
      [value, averageOrderValue({ revenue: 10, orders: 1 })],
      {},
      "measures[1].currency must be USD, as in the first, got undefined",
    ],
    [
      "different periods",
      [lost, { ...lost, definition: { period: "year" } }],
      { disjoint: true },
      'measures[1].definition must be period month, as in the first, got "period year"',
    ],
    [
      "a period and none",
      [churnRate({ customersAtStart: 1, customersLost: 0 }), lost],
      { disjoint: true },
      "measures[1].definition must be none",
    ],
    [
      "a period that is not over",
      [rate, { ...rate, value: null, percent: null, reason: "immature" }],
      {},
      'measures[1].reason must be none: its period is not over yet, got "immature"',
    ],
    [
      "people who may be the same",
      [lost, lost],
      {},
      "options.disjoint must be true to roll up churnRate, which counts distinct people or orders",
    ],
    [
      "a promise that is no true",
      [lost, lost],
      { disjoint: "yes" },
      "options.disjoint must be true",
    ],
    [
      "derived measures",
      [customerLifetimeValue({ averageOrderValue: 1, purchaseFrequency: 1, customerLifetime: 1 })],
      {},
      'measures[0] must be a measure with numerator and denominator (one derived from others does not roll up), got "customerLifetimeValue"',
    ],
    [
      "what is no measure",
      [rate, null],
      {},
      "measures[1] must be a measure with numerator and denominator",
    ],
  ])("%s", (_, measures, options, message) => {
    expect(() => rollUp(measures as Ratio[], options as never)).toThrow(message);
    expect(() => rollUp(measures as Ratio[], options as never)).toThrow(InputError);
  });
  test("a definition with its parts in another order is the same", () => {
    const one = { ...rate, definition: { method: "a", period: "month" } };
    const another = { ...rate, definition: { period: "month", method: "a" } };
    expect(rollUp([one, another]).value).toBe(rate.value);
  });
});

describe("the spread of orders by customer", () => {
  const orders: Order[] = [
    { customerId: "a", amount: 10 },
    { customerId: "a", amount: 30 },
    { customerId: "b", amount: 5 },
  ];
  const totals = aggregate(orders, orderTotalsAggregator);
  test("is carried by totals of records", () => {
    const shared = { unit: "customer", units: 2 };
    expect(averageOrderValue(totals).spread).toEqual({
      ...shared,
      numeratorSquares: 1625,
      denominatorSquares: 5,
      products: 85,
    });
    expect(purchaseFrequency(totals).spread).toEqual({
      ...shared,
      numeratorSquares: 5,
      denominatorSquares: 2,
      products: 3,
    });
    expect(revenuePerCustomer(totals).spread).toEqual({
      ...shared,
      numeratorSquares: 1625,
      denominatorSquares: 2,
      products: 45,
    });
  });
  test("rolls up over disjoint groups, and is dropped if they may share customers", () => {
    const byCustomer = aggregate(
      orders,
      groupBy(({ customerId }) => customerId as string, orderTotalsAggregator),
    );
    const values = Array.from(byCustomer.values(), averageOrderValue);
    expect(rollUp(values, { disjoint: true })).toEqual(averageOrderValue(totals));
    expect(rollUp(values).spread).toBeUndefined();
    const bare = averageOrderValue({ revenue: 1, orders: 1 });
    expect(rollUp([...values, bare], { disjoint: true }).spread).toBeUndefined();
    const [first, ...others] = values as [(typeof values)[0], ...typeof values];
    const bySession = { ...first, spread: { ...first.spread, unit: "session" } } as typeof first;
    expect(rollUp([bySession, ...others], { disjoint: true }).spread).toBeUndefined();
  });
});

test("categories of one order do not add up unless the caller says that they share none", () => {
  const lines = [
    { orderId: 1, amount: 12, category: "books" },
    { orderId: 1, amount: 8, category: "toys" },
  ];
  const byCategory = aggregate(
    lines,
    groupBy(({ category }) => category, orderLineTotalsAggregator),
  );
  const values = Array.from(byCategory.values(), averageOrderValue);
  expect(() => rollUp(values)).toThrow("options.disjoint must be true");
  expect(rollUp(values, { disjoint: true }).denominator).toBe(2);
});

test("the order of the parts changes nothing", () => {
  const part = fc.record({
    revenue: fc.integer({ min: -(10 ** 6), max: 10 ** 6 }).map((cents) => cents / 100),
    orders: fc.nat(100),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const values = parts.map(averageOrderValue);
      expect(rollUp([...values].reverse())).toEqual(rollUp(values));
    }),
  );
});

describe("a field that the caller added to a measure", () => {
  const labelled = ["web", "shop"].map((channel) => ({
    ...averageOrderValue({ revenue: 10, orders: 1 }),
    channel,
    year: 2026,
    note: null,
  }));
  test("is left out of the whole", () => {
    expect(rollUp(labelled)).toStrictEqual(averageOrderValue({ revenue: 20, orders: 2 }));
  });
  test("the counts of the whole are new objects", () => {
    const score = customerSatisfactionScore([5, 4]);
    expect(rollUp([score]).counts).not.toBe(score.counts);
  });
});

test("one part that needs disjoint groups makes the whole need them, in any order", () => {
  const always = averageOrderValue({ revenue: 10, orders: 1 });
  const disjoint = averageOrderValue({ revenue: 10, orders: 1, additive: "disjoint" });
  const options = { disjoint: true };
  expect(rollUp([always, disjoint], options).additive).toBe("disjoint");
  expect(rollUp([disjoint, always], options).additive).toBe("disjoint");
});

test.each([
  { denominator: undefined },
  { denominator: Number.NaN },
  { scale: "x" },
  { numerator: null },
])("a measure with %j is refused", (change) => {
  const measure = { ...averageOrderValue({ revenue: 10, orders: 1 }), ...change };
  expect(() => rollUp([measure as never])).toThrow(
    "measures[0] must be a measure with numerator and denominator",
  );
});

test("a definition of null, which JSON may bring, is no definition", () => {
  const measure = averageOrderValue({ revenue: 10, orders: 1 });
  expect(rollUp([measure, { ...measure, definition: null } as never]).value).toBe(10);
});

test("a whole with a value has no field for a reason", () => {
  expect("reason" in rollUp([engagementRate({ likes: 1, comments: 0, followers: 5 })])).toBe(false);
  expect("reason" in rollUp([engagementRate({ likes: 0, comments: 0, followers: 5 })])).toBe(false);
});
