import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countGroups } from "../../src/commerce/columns/countGroups.js";
import { orderUnits } from "../../src/commerce/columns/orderUnits.js";
import { sumWithCustomers } from "../../src/commerce/columns/sumWithCustomers.js";
import {
  aggregate,
  averageOrderValue,
  type Order,
  type OrderTotalsFromColumnsInput,
  orderAmountsAggregator,
  orderTotalsAggregator,
  orderTotalsFromColumns,
} from "../../src/index.js";
import { without } from "./without.js";

const few = {
  amount: Float64Array.of(20, 35.5, 44.5, 0.1, 0.2),
  customerId: Int32Array.of(0, 7, 0, 7, 40),
  at: Float64Array.of(5, 3, 6, 3, 1).map((after) => 1e12 + after),
  group: Uint8Array.of(0, 2, 0, 2, 0),
};

const noRefunds = { refunds: 0, refunded: 0, grossRevenue: 0 };

describe("orders in columns", () => {
  test("a date as history is complete for the groups whose first order is a year later", () => {
    const columns = {
      amount: [5, 6, 7, 8],
      customerId: [0, 1, 1, 0],
      at: ["2025-03-01", "2025-02-28", "2025-04-01", "2025-03-02"].map((day) => Date.parse(day)),
      group: [0, 1, 1, 0],
      groupCount: 3,
      history: "2024-03-01",
    };
    const historiesOf = (input: OrderTotalsFromColumnsInput & { group: readonly number[] }) =>
      orderTotalsFromColumns(input).map(({ history }) => history);
    const wanted = [undefined, "2024-03-01", "2024-03-01"];
    expect(historiesOf(columns)).toEqual(wanted);
    // With a refund, or an order of nobody, columns are read row by row.
    expect(historiesOf({ ...columns, amount: [5, 6, -7, 8] })).toEqual(wanted);
    // Of the second group's two orders, the earlier is nobody's.
    expect(historiesOf({ ...columns, customerId: [0, null, 1, 0] })[1]).toBeUndefined();
    expect(historiesOf({ ...columns, history: "complete" })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("there is one total for each group, also for groups without orders", () => {
    expect(orderTotalsFromColumns({ ...few, groupCount: 4, currency: "EUR" })).toStrictEqual([
      {
        orders: 3,
        revenue: 64.7,
        refunds: 0,
        refunded: 0,
        grossRevenue: 64.7,
        currency: "EUR",
        customers: 2,
        repeatCustomers: 1,
        newCustomers: 2,
        returningCustomers: 1,
        newRevenue: 20.2,
        repeatRevenue: 44.5,
        history: "in-data",
      },
      {
        orders: 0,
        revenue: 0,
        units: 0,
        refunds: 0,
        refunded: 0,
        grossRevenue: 0,
        currency: "EUR",
        customers: 0,
        repeatCustomers: 0,
        newCustomers: 0,
        returningCustomers: 0,
        newRevenue: 0,
        repeatRevenue: 0,
        history: "in-data",
      },
      {
        orders: 2,
        revenue: 35.6,
        refunds: 0,
        refunded: 0,
        grossRevenue: 35.6,
        currency: "EUR",
        customers: 1,
        repeatCustomers: 1,
        newCustomers: 1,
        returningCustomers: 0,
        newRevenue: 35.6,
        repeatRevenue: 0,
        history: "in-data",
      },
      {
        orders: 0,
        revenue: 0,
        units: 0,
        refunds: 0,
        refunded: 0,
        grossRevenue: 0,
        currency: "EUR",
        customers: 0,
        repeatCustomers: 0,
        newCustomers: 0,
        returningCustomers: 0,
        newRevenue: 0,
        repeatRevenue: 0,
        history: "in-data",
      },
    ]);
    expect(orderTotalsFromColumns(few)).toHaveLength(3);
  });

  test("without groups there is one object, without customers only amounts", () => {
    const { amount, customerId } = few;
    expect(orderTotalsFromColumns({ amount })).toStrictEqual({
      orders: 5,
      revenue: 100.3,
      ...noRefunds,
      grossRevenue: 100.3,
    });
    expect(orderTotalsFromColumns({ amount, customerId })).toStrictEqual({
      orders: 5,
      revenue: 100.3,
      ...noRefunds,
      grossRevenue: 100.3,
      customers: 3,
      repeatCustomers: 2,
    });
    expect(orderTotalsFromColumns({ amount: [] })).toStrictEqual({
      orders: 0,
      revenue: 0,
      units: 0,
      ...noRefunds,
    });
    const none = { amount: [], customerId: [], group: [] };
    expect(orderTotalsFromColumns(none)).toStrictEqual([]);
    expect(orderTotalsFromColumns({ ...none, groupCount: 1 })).toStrictEqual([
      { orders: 0, revenue: 0, units: 0, ...noRefunds, customers: 0, repeatCustomers: 0 },
    ]);
  });

  const row = fc.record({
    amount: fc.oneof(
      fc.integer({ min: -500, max: 20_000 }).map((cents) => cents / 100),
      fc.constantFrom(0, 1e-7, 1e21, 450359962737.0495, -450359962737.0495),
    ),
    customerId: fc.oneof(fc.nat(4), fc.constantFrom(31, 32, 33, 70)),
    at: fc.integer({ min: 1e12, max: 1e12 + 4 }),
    group: fc.nat(2),
  });
  type Row = typeof row extends fc.Arbitrary<infer One> ? One : never;

  const columnsOf = (rows: readonly Row[]) => ({
    amount: Float64Array.from(rows, (one) => one.amount),
    customerId: Uint16Array.from(rows, (one) => one.customerId),
    at: BigInt64Array.from(rows, (one) => BigInt(one.at)),
    group: Int8Array.from(rows, (one) => one.group),
  });

  test("give what the aggregator gives for the same orders, in every group", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const columns = { ...columnsOf(rows), withSpread: true, groupCount: 3 };
        const groups = orderTotalsFromColumns(columns);
        const all = orderTotalsFromColumns({ ...columns, group: undefined, groupCount: undefined });
        const parts = [0, 1, 2].map((group) => rows.filter((one) => one.group === group));
        for (const [totals, same] of [
          [all, rows] as const,
          ...groups.map((one, group) => [one, parts[group] as Row[]] as const),
        ]) {
          const wanted = aggregate(same, orderTotalsAggregator);
          expect(totals).toEqual(wanted);
        }
      }),
    );
  });

  test("give the same counts by bitmaps and by a table that groups use in turn", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const { at: _, ...columns } = columnsOf(rows);
        const groups = orderTotalsFromColumns({ ...columns, groupCount: 3 });
        for (const [group, totals] of groups.entries()) {
          const same = rows
            .filter((one) => one.group === group)
            .map((one): Order => ({ ...one, at: undefined }));
          const wanted = aggregate(same, orderTotalsAggregator);
          const times = ["newCustomers", "returningCustomers", "newRevenue", "repeatRevenue"];
          expect(totals).toEqual(without(wanted, ["spread", "history", ...times]));
        }
        const customers = {
          of: Int32Array.from(columns.customerId),
          size: 71,
          isNull: undefined,
        };
        const groupOf = Int32Array.from(columns.group);
        const amounts = orderUnits(columns.amount.map(Math.abs), undefined);
        const inTurn = countGroups({
          amounts,
          customers,
          orders: undefined,
          at: undefined,
          groupOf,
          groups: 3,
          withSpread: false,
          currency: undefined,
        });
        const inOnePass = sumWithCustomers(amounts, customers, groupOf, 3);
        expect(inTurn).toMatchObject(inOnePass as object);
      }),
    );
  });

  test("many small groups are cleared customer by customer", () => {
    const rows = 500;
    const index = Int32Array.from({ length: rows }, (_, place) => place >> 1);
    const totals = orderTotalsFromColumns({
      amount: new Float64Array(rows).fill(0.1),
      customerId: index.map((place) => place % 7),
      at: Float64Array.from(index, (_, place) => 1e12 + (place % 2)),
      group: index,
    });
    expect(totals).toHaveLength(250);
    for (const one of totals) {
      expect(one).toMatchObject({ customers: 1, repeatCustomers: 1, returningCustomers: 1 });
      expect(one).toMatchObject({ newRevenue: 0.1, repeatRevenue: 0.1 });
    }
  });

  test("without customers they equal the order amounts, group by group", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const { amount, group } = columnsOf(rows);
        const groups = orderTotalsFromColumns({ amount, group, groupCount: 3 });
        for (const [place, totals] of groups.entries()) {
          const same = rows.filter((one) => one.group === place);
          const wanted = aggregate(same, orderAmountsAggregator);
          expect(totals).toEqual(without(wanted, ["spread"]));
        }
      }),
    );
  });
});

describe("amounts in minor units", () => {
  test.each<[string, ArrayLike<number> | ArrayLike<bigint>]>([
    ["Int32Array", Int32Array.of(1999, -500, 1)],
    ["Int16Array", Int16Array.of(1999, -500, 1)],
    ["Float64Array", Float64Array.of(1999, -500, 1)],
    ["BigInt64Array", BigInt64Array.of(1999n, -500n, 1n)],
    ["array", [1999, -500, 1]],
  ])("of a %s", (_, amount) => {
    expect(orderTotalsFromColumns({ amount, scale: 100 }).revenue).toBe(15);
    expect(orderTotalsFromColumns({ amount, scale: 1e9 }).revenue).toBe(0.0000015);
    expect(orderTotalsFromColumns({ amount }).revenue).toBe(1500);
  });

  test("are exact beyond what a double holds", () => {
    const most = 2n ** 63n - 1n;
    const amount = BigInt64Array.of(most, 1n, -most, most, -most, 2n ** 52n, -(2n ** 52n), -3n);
    expect(orderTotalsFromColumns({ amount, scale: 100 }).revenue).toBe(-0.02);
    const group = new Uint8Array(8);
    const customerId = Uint32Array.of(0, 1, 0, 1, 0, 1, 0, 1);
    const at = new Float64Array(8).fill(1e12);
    const [totals] = orderTotalsFromColumns({ amount, scale: 100, group, customerId, at });
    const newRevenue = Number((most * 2n + 1n + 2n ** 52n) / 100n);
    expect(totals).toMatchObject({ revenue: -0.02, newRevenue, repeatRevenue: 0 });
  });

  test("must be whole, and the scale a power of ten", () => {
    expect(() => orderTotalsFromColumns({ amount: [1, 2.5], scale: 100 })).toThrow(
      "amount[1] must be a whole number, since there is a scale, got 2.5",
    );
    expect(() => orderTotalsFromColumns({ amount: [1], scale: 50 })).toThrow(
      "scale must be one of 1, 10, 100",
    );
  });
});

test("a view into a larger buffer is read where it lies", () => {
  const buffer = new ArrayBuffer(64);
  const customers = new Uint32Array(buffer, 8, 2);
  customers.set([3, 3]);
  const at = new BigInt64Array(buffer, 24, 2);
  at.set([2n ** 37n, 2n ** 40n + 2n ** 31n]);
  expect(orderTotalsFromColumns({ amount: [1, 2], customerId: customers, at })).toMatchObject({
    customers: 1,
    newRevenue: 1,
    repeatRevenue: 2,
  });
});

test("the spread is there if it is asked for, and measures carry it", () => {
  const { amount, customerId } = few;
  expect(orderTotalsFromColumns({ amount, customerId })).not.toHaveProperty("spread");
  const totals = orderTotalsFromColumns({ amount, customerId, withSpread: true });
  expect(averageOrderValue(totals).spread).toMatchObject({ unit: "customer", units: 3 });
});

describe("columns that cannot be right are refused, with the row", () => {
  const amount = [1, 2, 3, 4];
  const ids = [0, 1, 2, 3];
  test.each<[string, unknown]>([
    ["amount must be an array or a typed array, got undefined", {}],
    ["amount must be an array or a typed array, got", { amount: "123" }],
    ["customerId must be an array or a typed array, got 5", { amount, customerId: 5 }],
    ["amount[3] must be an amount", { amount: Float64Array.of(1, 2, 3, Number.NaN) }],
    ["amount[1] must be an amount", { amount: [1, null] }],
    ["customerId.length must be amount.length (4), got 3", { amount, customerId: [1, 2, 3] }],
    ["at.length must be amount.length (4), got 0", { amount, customerId: ids, at: [] }],
    ["group.length must be amount.length (4), got 1", { amount, group: [1] }],
    [
      "customerId[2] must be a whole number from 0 to 268435455, got -1",
      { amount, customerId: Int32Array.of(0, 1, -1, 0) },
    ],
    [
      "customerId[3] must be a whole number from 0 to 268435455, got 4294967295",
      { amount, customerId: Uint32Array.of(0, 1, 2, 2 ** 32 - 1) },
    ],
    ["customerId[1] must be a whole number", { amount, customerId: [0, 0.5, 1, 1] }],
    ["customerId[1] must be a whole number", { amount, customerId: [0, 2 ** 32, 1, 1] }],
    [
      'customerId[0] must be a whole number from 0 to 268435455, got "a"',
      { amount, customerId: ["a", 0, 0, 0] },
    ],
    [
      "group[3] must be a whole number from 0 up and below groupCount (3), got 3",
      { amount, group: Uint8Array.from(ids), groupCount: 3 },
    ],
    ["groupCount must be a whole number from 0 up, got -1", { amount, group: ids, groupCount: -1 }],
    ["group must be there where groupCount is", { amount, groupCount: 3 }],
    ["customerId must be there where at is", { amount, at: ids }],
    ["customerId must be there where withSpread is", { amount, withSpread: true }],
    ["withSpread must be true or false, got 1", { amount, customerId: ids, withSpread: 1 }],
    [
      "at[1] must be epoch milliseconds from 1e11",
      { amount, customerId: ids, at: Float64Array.of(1e12, Number.NaN, 0, 0) },
    ],
    [
      "at[0] must be epoch milliseconds from 1e11",
      { amount, customerId: ids, at: BigInt64Array.of(8640000000000001n, 0n, 0n, 0n) },
    ],
    [
      'at[0] must be a number or a bigint, got "2026-01-01"',
      { amount, customerId: ids, at: ["2026-01-01", 0, 0, 0] },
    ],
    ["currency must be a three-letter code", { amount, currency: "usd" }],
    [
      "input.customerID must be left out: there is no such option (the closest is customerId), got an array",
      { amount, customerID: ids },
    ],
    ["input.withspread must be left out: there is no such option", { amount, withspread: true }],
    ["input.units must be left out: there is no such option", { amount, units: null }],
    [
      "nullCount.customerid must be left out: there is no such option (the closest is customerId), got 0",
      { amount, customerId: ids, nullCount: { customerid: 0 } },
    ],
    ["validity.amounts must be left out", { amount, validity: { amounts: Uint8Array.of(15) } }],
    ["revenue must be small enough for a double", { amount: [1e308, 1e308] }],
  ])("%s", (message, input) => {
    expect(() => orderTotalsFromColumns(input as { amount: number[] })).toThrow(message);
  });
});
