import { describe, expect, test } from "vitest";
import {
  aggregate,
  type Order,
  orderTotalsAggregator,
  orderTotalsFromColumns,
} from "../../src/index.js";

/** A bitmap as Arrow has it: the bit of a row is 1 where the row has a value. */
const bitmap = (...present: readonly (0 | 1)[]): Uint8Array => {
  const bytes = new Uint8Array(Math.ceil(present.length / 8));
  for (const [row, bit] of present.entries()) {
    bytes[row >> 3] = (bytes[row >> 3] as number) | (bit << (row & 7));
  }
  return bytes;
};

const amount = Float64Array.of(10, 20, 5, 40, -15, 8, 1, 2, 4);
const at = Float64Array.from(amount, (_, row) => 1e12 + row);
// What toArray() gives of a nullable vector: rows 1 and 8 are null, and hold the customer 0 and 3.
const customerId = Int32Array.of(3, 0, 3, 1, 3, 1, 1, 2, 3);
const present = bitmap(1, 0, 1, 1, 1, 1, 1, 1, 0);

const records = (orderIds?: readonly (number | null)[]): Order[] =>
  Array.from(amount, (one, row) => ({
    amount: one,
    at: at[row],
    customerId: row === 1 || row === 8 ? null : customerId[row],
    orderId: orderIds?.[row],
  }));

function ofRecords(orderIds?: readonly (number | null)[]): object {
  const { units: _, ...totals } = aggregate(records(orderIds), orderTotalsAggregator);
  return totals;
}

describe("customers that are null", () => {
  test("are nobody, by a validity bitmap or as null in an array", () => {
    const columns = { amount, at, withSpread: true };
    const byBitmap = orderTotalsFromColumns({
      ...columns,
      customerId,
      validity: { customerId: present },
      nullCount: { customerId: 2 },
    });
    expect(byBitmap).toEqual(ofRecords());
    expect(byBitmap).toMatchObject({ orders: 8, customerOrders: 6, customers: 3 });
    const inArray = Array.from(customerId, (id, row) => (row === 1 || row === 8 ? null : id));
    expect(orderTotalsFromColumns({ ...columns, customerId: inArray })).toEqual(byBitmap);
  });

  test("are refused where nothing says which rows are null", () => {
    expect(() =>
      orderTotalsFromColumns({ amount, customerId, nullCount: { customerId: 2 } }),
    ).toThrow(
      "nullCount.customerId must be 0 where validity.customerId is left out, since the column holds any value where a row is null, got 2",
    );
    expect(
      orderTotalsFromColumns({ amount, customerId, nullCount: { customerId: 0 } }).customers,
    ).toBe(4);
  });
});

test.each(["amount", "at", "group"] as const)("a null in %s is refused by its row", (name) => {
  const columns = { amount, at, customerId, group: new Uint8Array(9) };
  expect(() => orderTotalsFromColumns({ ...columns, validity: { [name]: present } })).toThrow(
    `${name}[1] must be there in every row, got null`,
  );
  expect(() => orderTotalsFromColumns({ ...columns, nullCount: { [name]: 1 } })).toThrow(
    `nullCount.${name} must be 0 where validity.${name} is left out`,
  );
});

test("a bitmap that is too short is refused", () => {
  for (const short of [new Uint8Array(1), "11"]) {
    expect(() =>
      orderTotalsFromColumns({ amount, customerId, validity: { customerId: short as never } }),
    ).toThrow("validity.customerId must be a Uint8Array with a bit for each row");
  }
});

describe("order ids in columns", () => {
  const ids = [0, 1, 0, 2, 0, 2, 3, 4, 5];
  test("put rows together, refunds without an order too", () => {
    const orderId = Uint16Array.from(ids);
    const columns = { amount, at, customerId, validity: { customerId: present }, withSpread: true };
    expect(orderTotalsFromColumns({ ...columns, orderId })).toEqual(ofRecords(ids));
    const loose = ids.map((id, row) => (row === 4 ? null : id));
    expect(orderTotalsFromColumns({ ...columns, orderId: loose })).toEqual(ofRecords(loose));
    expect(orderTotalsFromColumns({ amount, orderId })).toEqual({
      orders: 6,
      revenue: 75,
      refunds: 0,
      refunded: 0,
      grossRevenue: 75,
      refundedOrders: 0,
    });
    expect(orderTotalsFromColumns({ amount, at, orderId })).toMatchObject({
      refunds: 1,
      refunded: 15,
    });
  });

  test("errors name the column and the row", () => {
    const orderId = ids.map((id, row) => (row === 5 ? null : id));
    expect(() => orderTotalsFromColumns({ amount, at, orderId })).toThrow(
      "orderId[5] must be there, as in the rows before it, got null",
    );
    expect(() =>
      orderTotalsFromColumns({ amount, customerId, orderId: [0, 1, 0, 0, 0, 0, 0, 0, 0] }),
    ).toThrow("customerId[3] must be that of the other rows of order 0, got 1");
    expect(() => orderTotalsFromColumns({ amount, negative: "error" })).toThrow(
      'amount[4] must be 0 or more, since negative is "error", got -15',
    );
  });
});

test("refunds in columns: whole cents as bigints, far beyond a double, stay exact", () => {
  const cents = BigInt64Array.of(2n ** 62n + 3n, -(2n ** 62n), -1n);
  expect(orderTotalsFromColumns({ amount: cents, scale: 100 })).toEqual({
    orders: 1,
    revenue: 0.02,
    refunds: 2,
    refunded: Number(2n ** 62n + 1n) / 100,
    grossRevenue: Number(2n ** 62n + 3n) / 100,
  });
});

test("history and definition stand in the totals of columns", () => {
  const columns = { amount: [5, 6], customerId: [0, 1], at: [1e12, 1e12 + 5] };
  expect(orderTotalsFromColumns(columns).history).toBe("in-data");
  expect(orderTotalsFromColumns({ ...columns, history: "complete" })).not.toHaveProperty("history");
  const [one] = orderTotalsFromColumns({ ...columns, group: [0, 0], definition: { shop: "a" } });
  expect(one).toMatchObject({ history: "in-data", definition: { shop: "a" } });
  expect(orderTotalsFromColumns({ amount: [5] })).not.toHaveProperty("history");
});
