import { describe, expect, test } from "vitest";
import {
  type CohortOptions,
  type CohortOrder,
  cohortRevenue,
  cohortRevenueAggregator,
  InputError,
  rollUp,
} from "../../src/index.js";
import { cdnowOrders } from "../data/cdnow.js";

const monthly = {
  cohortBy: "month",
  period: "month",
  timeZone: "UTC",
  asOf: "2026-04-01",
} as const satisfies CohortOptions;
const orders: readonly CohortOrder[] = [
  { customerId: "a", at: "2026-02-11", amount: "0.20" },
  { customerId: "a", at: "2026-01-03", amount: 0.1 },
  { customerId: "a", at: "2026-01-03", amount: 0.2 },
  { customerId: "b", at: "2026-01-20", amount: 10n },
  { customerId: "c", at: "2026-02-20", amount: "7.00" },
  { customerId: "c", at: "2026-03-20", amount: "-2.00" },
];

describe("cohortRevenue", () => {
  test("adds and divides a few orders exactly", () => {
    const { cohorts, overall, overallCumulative } = cohortRevenue(orders, monthly);
    expect(
      cohorts.map(({ cohort, size, cells, cumulative }) => [
        cohort,
        size,
        cells.map(({ value }) => value),
        cumulative.map(({ value }) => value),
      ]),
    ).toEqual([
      ["2026-01", 2, [5.15, 0.1, 0], [5.15, 5.25, 5.25]],
      ["2026-02", 1, [7, -2, null], [7, 5, null]],
    ]);
    expect(overall.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [17.3, 3],
      [-1.8, 3],
      [0, 2],
    ]);
    expect(overallCumulative.map(({ numerator }) => numerator)).toEqual([17.3, 15.5, 10.5]);
  });

  test("a cell is a measure of money that carries its period and offset", () => {
    const inEuros = orders.map((order) => ({ ...order, currency: "EUR" }));
    const { cohorts } = cohortRevenue(inEuros, monthly);
    expect(cohorts[1]?.cells[2]).toStrictEqual({
      metric: "cohortRevenue",
      kind: "money",
      unit: "money",
      better: "higher",
      additive: "disjoint",
      value: null,
      reason: "immature",
      numerator: 0,
      denominator: 1,
      scale: 1,
      currency: "EUR",
      definition: { period: "month", history: "in-data", offset: 2 },
    });
    expect(cohorts[1]?.cumulative[2]).toMatchObject({
      metric: "cumulativeCohortRevenue",
      reason: "immature",
      numerator: 5,
    });
  });

  test("cells roll up to the overall cell", () => {
    const { cohorts, overallCumulative } = cohortRevenue(orders, monthly);
    const second = cohorts.map(
      ({ cumulative }) => cumulative[1] as NonNullable<(typeof cumulative)[1]>,
    );
    expect(rollUp(second, { disjoint: true })).toEqual(overallCumulative[1]);
  });

  test("carries a currency only if every order names it, and refuses a second one", () => {
    const [first, ...rest] = orders.map((order) => ({ ...order, currency: "EUR" })) as [
      CohortOrder,
      ...CohortOrder[],
    ];
    const carried = (all: CohortOrder[]) => cohortRevenue(all, monthly).overall[0]?.currency;
    expect(carried([first, ...rest])).toBe("EUR");
    expect(() => carried([{ ...first, currency: undefined }, ...rest])).toThrow(
      "orders[1].currency must be left out, as in the orders before it",
    );
    expect(() => carried([...rest, { ...first, currency: "USD" }])).toThrow(
      'orders[5].currency must be EUR, as in the orders before it, got "USD"',
    );
  });

  test("an order that comes later in the file but is earlier in time decides the cohort", () => {
    const moved = cohortRevenue(
      [...orders, { customerId: "c", at: "2026-01-31", amount: 1 }],
      monthly,
    );
    expect(moved.cohorts.map(({ cohort, size }) => [cohort, size])).toEqual([["2026-01", 3]]);
    expect(moved.cohorts[0]?.cells.map(({ numerator }) => numerator)).toEqual([11.3, 7.2, -2]);
  });

  test("leaves truncated customers out, with their money", () => {
    const firstSeen = (id: unknown) => (id === "b" ? "2025-12-31" : "2026-01-01");
    const { cohorts, truncated } = cohortRevenue(orders, { ...monthly, firstSeen });
    expect(truncated).toEqual({ customers: 1 });
    expect(cohorts.map(({ size, cells }) => [size, cells[0]?.numerator])).toEqual([[2, 0.3]]);
  });

  test("without orders there are no cohorts", () => {
    expect(cohortRevenue([], monthly)).toEqual({ cohorts: [], overall: [], overallCumulative: [] });
  });

  test.each([
    [{ amount: "1,5" }, "orders[0].amount must be an amount"],
    [{ at: "2026-04-02" }, "orders[0].at must be no later than asOf"],
    [{ customerId: "" }, "orders[0].customerId must be"],
    [{ currency: "euro" }, "orders[0].currency must be a three-letter code"],
  ])("refuses an order of %j", (change, message) => {
    const order = { customerId: 1, at: "2026-01-01", amount: 1, ...change };
    expect(() => cohortRevenue([order], monthly)).toThrow(message);
  });
});

describe("refunds and orders of several rows", () => {
  const order = (at: string, amount: number | string, orderId?: string, customerId = "a") => ({
    customerId,
    at,
    amount,
    ...(orderId !== undefined && { orderId }),
  });
  const cellsOf = (rows: CohortOrder[], change?: Partial<CohortOptions>) => {
    const { cohorts } = cohortRevenue(rows, { ...monthly, ...change });
    return cohorts.map(({ cohort, size, cells }) => [
      cohort,
      size,
      ...cells.map(({ numerator }) => numerator),
    ]);
  };

  test("a refund lowers the revenue of its own period, and is nothing else", () => {
    expect(cellsOf([order("2026-01-10", 70), order("2026-03-02", -20)])).toEqual([
      ["2026-01", 1, 70, 0, -20],
    ]);
    // Somebody with nothing but refunds is in no cohort.
    expect(cellsOf([order("2026-01-10", 70), order("2026-02-02", -20, undefined, "b")])).toEqual([
      ["2026-01", 1, 70, 0, 0],
    ]);
    // A refund before the first order does not begin the customer.
    expect(cellsOf([order("2026-01-10", -5), order("2026-02-10", 30)])).toEqual([
      ["2026-02", 1, 30, 0],
    ]);
  });

  test("the rows of an order count at the earliest of their times, and its discount is no refund", () => {
    const rows = [
      order("2026-02-03", 15, "o1"),
      order("2026-01-28", 40, "o1"),
      order("2026-01-28", -10, "o1"),
      order("2026-03-09", -8, "o1"),
      order("2026-03-01", 25, "o2"),
    ];
    expect(cellsOf(rows)).toEqual([["2026-01", 1, 45, 0, 17]]);
    expect(cellsOf([...rows].reverse())).toEqual(cellsOf(rows));
    // Without ids the later row is an order, and all negative rows are refunds.
    expect(cellsOf(rows.map((row) => ({ ...row, orderId: null })))).toEqual([
      ["2026-01", 1, 30, 15, 17],
    ]);
  });

  test("members who never ordered are in the denominator, and refunds of theirs count", () => {
    const members = new Map([
      ["a", "2026-01-02"],
      ["b", "2026-01-09"],
    ]);
    const rows = [order("2026-01-10", 70), order("2026-02-02", -20, undefined, "b")];
    const { cohorts } = cohortRevenue(rows, { ...monthly, members });
    expect(cohorts[0]?.cells.map(({ value }) => value)).toEqual([35, -10, 0]);
  });

  test("in windows of one's own, money lies in the window of its own date", () => {
    const rows = [
      order("2026-01-31T12:00:00Z", 50),
      order("2026-02-28T11:00:00Z", 7),
      order("2026-02-28T12:00:00Z", 11),
      order("2026-02-28T13:00:00Z", -2),
    ];
    expect(cellsOf(rows, { windows: "rolling" })).toEqual([["2026-01", 1, 57, 9, 0]]);
    const one = cohortRevenueAggregator({ ...monthly, windows: "rolling" });
    const state = one.empty();
    for (const row of rows) one.add(state, row);
    expect(one.result(one.restore(JSON.parse(JSON.stringify(one.save(state)))))).toEqual(
      one.result(state),
    );
  });

  test("orders of nobody are left out and counted", () => {
    const rows: CohortOrder[] = [
      order("2026-01-10", 70),
      { at: "2026-01-11", amount: 5 },
      { customerId: null, at: "2026-01-12", amount: 5 },
      { at: "2026-01-13", amount: -5 },
    ];
    const { cohorts, ordersWithoutCustomer } = cohortRevenue(rows, monthly);
    expect([cohorts[0]?.cells[0]?.numerator, ordersWithoutCustomer]).toEqual([70, 2]);
  });

  test("an old state is refused in words", () => {
    const one = cohortRevenueAggregator(monthly);
    const saved = { ...one.save(one.empty()), version: 1 };
    expect(() => one.restore(saved)).toThrow(
      "saved.version must be 2: another version of the library saved the state",
    );
  });
});

describe("states of revenue cohorts that were tampered with are refused", () => {
  test.each([
    { revenue: [["1"]] },
    { revenue: [["0.3", "0.2"], ["10"], ["7", "x"]] },
    { revenue: [["0.3"], ["10"], ["7", "-2"]] },
    { currency: "euro" },
    { orders: -1 },
    { latest: Date.UTC(2026, 3, 2) },
  ])("%j", (change) => {
    const one = cohortRevenueAggregator(monthly);
    const state = one.empty();
    for (const order of orders) one.add(state, order);
    const whole = one.save(state);
    expect(one.result(one.restore(whole))).toEqual(one.result(state));
    expect(() =>
      one.restore({ ...whole, state: { ...(whole.state as object), ...change } }),
    ).toThrow(InputError);
  });
});

describe("the revenue cohorts of CDNOW", () => {
  test("hold every cent of every customer", () => {
    const all = cdnowOrders();
    const cents = all.reduce((sum, { amount }) => sum + BigInt(amount.replace(".", "")), 0n);
    const { cohorts } = cohortRevenue(all, { ...monthly, asOf: "1998-07-01" });
    const held = cohorts.flatMap(({ cells }) =>
      cells.map(({ numerator }) => BigInt(Math.round(numerator * 100))),
    );
    expect(held.reduce((sum, one) => sum + one, 0n)).toBe(cents);
    for (const { cells, cumulative } of cohorts) {
      const byCell = cells.reduce((sum, { numerator }) => sum + Math.round(numerator * 100), 0);
      expect(cumulative.at(-1)?.numerator).toBe(byCell / 100);
    }
  });
});

test("a refund before its customer's first order is in the cell of its date, if that period has one", () => {
  const valuesOf = (refundAt: string, windows: "calendar" | "rolling" = "calendar") =>
    cohortRevenue(
      [
        { customerId: "a", at: refundAt, amount: -30 },
        { customerId: "a", at: "2026-02-10", amount: 100 },
      ],
      { cohortBy: "month", period: "month", timeZone: "UTC", asOf: "2026-05-01", windows },
    ).cohorts[0]?.cells.map(({ value }) => value);
  expect(valuesOf("2026-01-20")).toEqual([100, 0, 0]);
  expect(valuesOf("2026-02-05")).toEqual([70, 0, 0]);
  expect(valuesOf("2026-03-05")).toEqual([100, -30, 0]);
  expect(valuesOf("2026-02-05", "rolling")).toEqual([100, 0, null]);
});
