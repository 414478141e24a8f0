// Totals of rows, compared with a slow and plain reading of what rows of orders mean.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  averageOrderValue,
  type Order,
  orderAmountsAggregator,
  orderTotalsAggregator,
  orderTotalsFromColumns,
  purchaseFrequency,
  repeatPurchaseRate,
  revenuePerCustomer,
  type Spread,
} from "../../src/index.js";

interface Row {
  readonly orderId: number | null;
  readonly customerId: number | null;
  readonly cents: number;
  readonly at: number;
}

/** An order put together from its rows: what it was worth, and its customer. */
interface Whole {
  readonly customerId: number | null;
  readonly at: number;
  readonly worth: number;
}

const sum = (cents: readonly number[]): number => cents.reduce((all, one) => all + one, 0);

/** The orders and the refunds among rows, by the words of the guide. */
function readRows(rows: readonly Row[]): { orders: Whole[]; refunds: Whole[]; ids: Set<number> } {
  const orders: Whole[] = [];
  const refunds: Whole[] = [];
  const refunded = new Set<number>();
  for (const row of rows.filter(({ orderId }) => orderId === null)) {
    (row.cents < 0 ? refunds : orders).push({ ...row, worth: row.cents });
  }
  const ids = new Set(rows.map(({ orderId }) => orderId).filter((id) => id !== null));
  for (const id of ids) {
    const own = rows.filter(({ orderId }) => orderId === id);
    const customerId = own.find((row) => row.customerId !== null)?.customerId ?? null;
    const sold = own.filter(({ cents }) => cents >= 0);
    const at = Math.min(...sold.map((row) => row.at));
    const parts = own.filter((row) => row.cents >= 0 || row.at === at);
    if (sold.length > 0) {
      orders.push({ customerId, at, worth: sum(parts.map(({ cents }) => cents)) });
    }
    for (const row of own) {
      if (row.cents >= 0 || (sold.length > 0 && row.at === at)) continue;
      refunds.push({ customerId, at: row.at, worth: row.cents });
      refunded.add(id);
    }
  }
  return { orders, refunds, ids: refunded };
}

/** The totals, one field after the other. Money is in cents. */
function byHand(rows: readonly Row[]): Readonly<Record<string, number>> {
  const { orders, refunds } = readRows(rows);
  const known = orders.filter(({ customerId }) => customerId !== null);
  const customers = [...new Set(known.map(({ customerId }) => customerId))];
  const firstOf = (id: number | null): number =>
    Math.min(...known.filter(({ customerId }) => customerId === id).map(({ at }) => at));
  const fresh = known.filter((one) => one.at === firstOf(one.customerId));
  const later = known.filter((one) => one.at > firstOf(one.customerId));
  const worth = (some: readonly Whole[]): number => sum(some.map((one) => one.worth));
  const ofKnown = (some: readonly Whole[]): Whole[] =>
    some.filter((one) => one.customerId !== null);
  return {
    orders: orders.length,
    revenue: worth(orders) + worth(refunds),
    refunds: refunds.length,
    refunded: -worth(refunds),
    grossRevenue: worth(orders),
    customers: customers.length,
    repeatCustomers: customers.filter(
      (id) => known.filter(({ customerId }) => customerId === id).length > 1,
    ).length,
    customerOrders: known.length,
    customerRevenue: worth(known) + worth(ofKnown(refunds)),
    newCustomers: new Set(fresh.map(({ customerId }) => customerId)).size,
    returningCustomers: new Set(later.map(({ customerId }) => customerId)).size,
    newRevenue: worth(fresh),
    repeatRevenue: worth(later),
  };
}

/** The squares and products over customers, and over single orders of nobody with their refunds. */
function spreadByHand(rows: readonly Row[]): Spread {
  const { orders, refunds } = readRows(rows);
  const parts: [worth: number, orders: number][] = [];
  const all = [...orders, ...refunds];
  const people = new Set(all.map(({ customerId }) => customerId).filter((id) => id !== null));
  for (const id of people) {
    const own = (some: readonly Whole[]): Whole[] => some.filter((one) => one.customerId === id);
    parts.push([sum(own(all).map(({ worth }) => worth)), own(orders).length]);
  }
  const nobodys = rows.filter(({ customerId }) => customerId === null);
  for (const row of nobodys.filter(({ orderId }) => orderId === null)) {
    parts.push([row.cents, row.cents < 0 ? 0 : 1]);
  }
  for (const id of new Set(nobodys.map(({ orderId }) => orderId))) {
    const own = rows.filter(({ orderId }) => orderId === id);
    if (id === null || own.some(({ customerId }) => customerId !== null)) continue;
    const read = readRows(own);
    if (read.orders.length > 0) {
      parts.push([sum(own.map(({ cents }) => cents)), 1]);
    } else {
      for (const at of new Set(own.map((row) => row.at))) {
        parts.push([sum(own.filter((row) => row.at === at).map(({ cents }) => cents)), 0]);
      }
    }
  }
  return {
    unit: "customer",
    units: parts.length,
    numeratorSquares: sum(parts.map(([worth]) => worth * worth)) / 1e4,
    denominatorSquares: sum(parts.map(([, many]) => many * many)),
    products: sum(parts.map(([worth, many]) => worth * many)) / 100,
  };
}

const cents = fc.integer({ min: -3000, max: 9000 });
const at = fc.integer({ min: 1e12, max: 1e12 + 3 });
const ofNoOrder: fc.Arbitrary<Row> = fc.record({
  orderId: fc.constant(null),
  customerId: fc.option(fc.nat(3), { freq: 3 }),
  cents,
  at,
});
/** Rows of orders of one customer each, which not every row names; refunds may name no order. */
const ofOrders: fc.Arbitrary<Row> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ orderId: fc.nat(7), isNamed: fc.boolean(), cents, at })
      .map(({ isNamed, ...row }) => ({
        ...row,
        customerId: isNamed && row.orderId > 1 ? row.orderId % 3 : null,
      })),
  },
  { weight: 1, arbitrary: ofNoOrder.map((row) => ({ ...row, cents: -1 - Math.abs(row.cents) })) },
);

const orderOf = (row: Row): Order => ({
  orderId: row.orderId,
  customerId: row.customerId,
  amount: (row.cents / 100).toFixed(2),
  at: row.at,
});

const money = [
  "revenue",
  "refunded",
  "grossRevenue",
  "customerRevenue",
  "newRevenue",
  "repeatRevenue",
];

describe("totals are what rows mean", () => {
  test.each<[string, fc.Arbitrary<Row>]>([
    ["rows without order ids", ofNoOrder],
    ["rows of orders", ofOrders],
  ])("%s", (_, row) => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        const totals = aggregate(rows.map(orderOf), orderTotalsAggregator);
        const whole = { customerOrders: totals.orders, customerRevenue: totals.revenue, ...totals };
        for (const [field, wanted] of Object.entries(byHand(rows))) {
          const inUnits = money.includes(field) ? wanted / 100 : wanted;
          expect([field, whole[field as keyof typeof whole]]).toEqual([field, inUnits + 0]);
        }
        expect(totals.refundedOrders ?? 0).toBe(readRows(rows).ids.size);
        expect(totals.spread.averageOrderValue).toEqual(spreadByHand(rows));
        expect(totals.newRevenue ?? 0).toBeGreaterThanOrEqual(-1e9);
        const columns = {
          amount: rows.map((one) => one.cents),
          scale: 100,
          customerId: rows.map((one) => one.customerId),
          at: rows.map((one) => one.at),
          ...(row === ofOrders && { orderId: rows.map((one) => one.orderId) }),
          withSpread: true,
        };
        expect(orderTotalsFromColumns(columns as never)).toEqual(totals);
      }),
      { numRuns: 400 },
    );
  });

  test("new and repeat revenue are that of known customers plus what was refunded to them", () => {
    fc.assert(
      fc.property(fc.array(ofOrders, { maxLength: 25 }), (rows) => {
        const known = rows.filter((row) => row.customerId !== null || row.orderId === null);
        const totals = aggregate(
          known.filter(({ customerId }) => customerId !== null).map(orderOf),
          orderTotalsAggregator,
        );
        const { newRevenue = 0, repeatRevenue = 0, grossRevenue } = totals;
        expect(newRevenue + repeatRevenue).toBeCloseTo(grossRevenue, 9);
      }),
    );
  });
});

test("merged parts equal the whole to the last digit, over 200 random cuts", () => {
  const row = fc.record({
    customerId: fc.oneof(fc.nat(50), fc.constant(null)),
    amount: fc.oneof(
      fc.integer({ min: -99_999, max: 9_999_999 }).map((one) => one / 100),
      fc.constantFrom("0.000001", 1e9 + 0.1, "12345678901.2345", -3.3333333),
    ),
    at: fc.integer({ min: 1e12, max: 1e12 + 9 }),
  });
  const [rows] = fc.sample(fc.array(row, { minLength: 400, maxLength: 400 }), {
    numRuns: 1,
    seed: 7,
  });
  for (const one of [orderTotalsAggregator, orderAmountsAggregator]) {
    const whole = aggregate(rows as Order[], one as typeof orderTotalsAggregator);
    fc.assert(
      fc.property(
        fc.array(fc.nat(400), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (cuts, isBack) => {
          const ends = [0, ...cuts.sort((a, b) => a - b), 400];
          const parts = ends
            .slice(1)
            .map((end, place) => (rows as Order[]).slice(ends[place], end));
          const state = one.empty() as never;
          for (const part of isBack ? parts.reverse() : parts) {
            const other = one.empty();
            for (const each of part) one.add(other as never, each);
            one.merge(state, other as never);
          }
          expect(one.result(state)).toEqual(whole);
        },
      ),
      { numRuns: 200 },
    );
  }
});

describe("a refund is nothing but money", () => {
  test("an order that was refunded counts once, on its own date", () => {
    const rows: Order[] = [
      { customerId: "kai", amount: 80, at: "2026-03-02" },
      { customerId: "lin", amount: 50, at: "2026-03-05" },
      { customerId: "kai", amount: -80, at: "2026-04-11" },
    ];
    const totals = aggregate(rows, orderTotalsAggregator);
    expect(totals).toMatchObject({
      orders: 2,
      revenue: 50,
      refunds: 1,
      refunded: 80,
      grossRevenue: 130,
    });
    expect(totals).toMatchObject({ customers: 2, repeatCustomers: 0, returningCustomers: 0 });
    expect(repeatPurchaseRate(totals).value).toBe(0);
    const april = aggregate(rows.slice(1), orderTotalsAggregator);
    expect(april).toMatchObject({ orders: 1, customers: 1, newCustomers: 1, revenue: -30 });
    // The refunded customer is a unit whose denominator is 0.
    expect(april.spread.averageOrderValue).toEqual({
      unit: "customer",
      units: 2,
      numeratorSquares: 8900,
      denominatorSquares: 1,
      products: 50,
    });
  });

  test("of an order before the first one in the data, which firstOrderAt says", () => {
    const refund = { customerId: "a", amount: -5, at: "2026-01-20", firstOrderAt: "2026-02-03" };
    const order = { customerId: "a", amount: 9, at: "2026-02-03", firstOrderAt: "2026-02-03" };
    expect(aggregate([refund, order], orderTotalsAggregator)).toMatchObject({
      newCustomers: 1,
      newRevenue: 9,
      repeatRevenue: 0,
      revenue: 4,
    });
  });

  test("0 is an order", () => {
    const free = [
      { customerId: "a", amount: 0 },
      { customerId: "a", amount: "-0.00" },
    ];
    expect(aggregate(free, orderTotalsAggregator)).toMatchObject({ orders: 2, repeatCustomers: 1 });
  });
});

describe("lines taken as orders", () => {
  // Six orders of five customers, 14 lines.
  const lines: Order[] = [3, 1, 4, 2, 3, 1].flatMap((many, place) =>
    Array.from({ length: many }, (_, line) => ({
      orderId: `W-${place}`,
      customerId: ["ana", "ben", "cy", "dee", "eli", "ana"][place] as string,
      amount: (10 + line).toFixed(2),
      at: `2026-05-0${place + 1}`,
    })),
  );
  test("make repeat customers of those who bought once; with ids they do not", () => {
    const taken = aggregate(
      lines.map((line) => ({ ...line, orderId: undefined })),
      orderTotalsAggregator,
    );
    const put = aggregate(lines, orderTotalsAggregator);
    expect([repeatPurchaseRate(taken).percent, repeatPurchaseRate(put).percent]).toEqual([80, 20]);
    expect([averageOrderValue(taken).denominator, averageOrderValue(put).denominator]).toEqual([
      14, 6,
    ]);
    expect([taken.revenue, put.revenue]).toEqual([153, 153]);
    expect([taken.returningCustomers, put.returningCustomers]).toEqual([1, 1]);
  });
});

describe("an order of nobody", () => {
  const rows: Order[] = [
    { customerId: null, amount: 12, at: "2026-01-03" },
    { amount: 8, at: "2026-01-04" },
    { customerId: 7, amount: 40, at: "2026-01-05" },
    { customerId: 7, amount: 20, at: "2026-01-06" },
  ];
  test("counts in orders and revenue, and in no KPI of customers", () => {
    const totals = aggregate(rows, orderTotalsAggregator);
    expect(totals).toMatchObject({
      orders: 4,
      revenue: 80,
      customerOrders: 2,
      customerRevenue: 60,
    });
    expect(averageOrderValue(totals).value).toBe(20);
    expect(purchaseFrequency(totals)).toMatchObject({ value: 2, numerator: 2, denominator: 1 });
    expect(revenuePerCustomer(totals).value).toBe(60);
    expect(repeatPurchaseRate(totals).value).toBe(1);
    expect([totals.newRevenue, totals.repeatRevenue]).toEqual([40, 20]);
    const known = aggregate(rows.slice(2), orderTotalsAggregator);
    expect(known).not.toHaveProperty("customerOrders");
  });
  test("an id of 0 or an empty text is no nobody", () => {
    expect(aggregate([{ customerId: 0, amount: 1 }], orderTotalsAggregator).customers).toBe(1);
    expect(() => aggregate([{ customerId: "", amount: 1 }], orderTotalsAggregator)).toThrow(
      "orders[0].customerId must be a non-empty text",
    );
  });
});

test("ids beyond 2^53 stay apart as bigints, and are refused as numbers", () => {
  const ids = [9_007_199_254_740_993n, 9_007_199_254_740_992n];
  const orders = ids.map((customerId) => ({ customerId, amount: 5 }));
  expect(aggregate(orders, orderTotalsAggregator)).toMatchObject({
    customers: 2,
    repeatCustomers: 0,
  });
  const lossy = ids.map((customerId) => ({ customerId: Number(customerId), amount: 5 }));
  expect(() => aggregate(lossy, orderTotalsAggregator)).toThrow(
    "orders[0].customerId must be a safe",
  );
});

describe("rows of one order agree about the first order of their customer", () => {
  const at = 1e12 + 9;
  test.each<[Partial<Order>, Partial<Order>, string]>([
    [
      { at, firstOrderAt: at - 4 },
      { at: at - 5 },
      "at must be no earlier than firstOrderAt in the other rows of order 1, got 1000000000004",
    ],
    [
      { at: at - 5 },
      { at, firstOrderAt: at - 4 },
      "firstOrderAt must be no later than at in the other rows of order 1, got 1000000000005",
    ],
    [
      { at, firstOrderAt: at - 4 },
      { at, firstOrderAt: at - 3 },
      "firstOrderAt must be that of the other rows of order 1, got 1000000000006",
    ],
  ])("%j and %j are refused", (first, second, message) => {
    const rows = [first, second].map(
      (one): Order => ({ customerId: "a", orderId: 1, amount: 5, ...one }),
    );
    expect(() => aggregate(rows, orderTotalsAggregator)).toThrow(`orders[1].${message}`);
    const [left, right] = rows.map((one) => {
      const state = orderTotalsAggregator.empty();
      orderTotalsAggregator.add(state, one);
      return state;
    });
    expect(() => {
      orderTotalsAggregator.merge(left as never, right as never);
    }).toThrow(message);
    const refund = { ...rows[1], amount: -5, firstOrderAt: undefined } as Order;
    expect(() => aggregate([rows[0] as Order, refund], orderTotalsAggregator)).not.toThrow();
  });
});
