// Rows that name their orders, added many at a time and one by one.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aggregate, type Order, orderTotalsAggregator } from "../../src/index.js";

const { empty, add, addAll, save, restore, result } = orderTotalsAggregator;

const january = Date.UTC(2026, 0, 1);
const instants = fc.integer({ min: 0, max: 5 }).map((hour) => january + hour * 36e5);
const plain = {
  orderId: fc.integer({ min: 1, max: 12 }),
  amount: fc.integer({ min: 0, max: 9 }).map((cents) => cents / 100),
};
/** Most rows are plain; each kind of row that is not comes now and then. */
const odd = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  fc.record({ amount: fc.constantFrom<Order["amount"]>(-0.02, 0.00001, "0.07", 4e10, 1e11, 9e14) }),
  fc.record({ customerId: fc.constantFrom(null, undefined) }),
  fc.record({ units: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ firstOrderAt: instants.map((at) => at - 36e5) }),
);
/** The customer of an order, so that most rows of an order agree. */
const customerOf = (orderId: number): number => orderId % 4;

function rowsAt(at: fc.Arbitrary<number | string | undefined>): fc.Arbitrary<Order[]> {
  const row = fc
    .tuple(fc.record({ ...plain, at }), odd)
    .map(([one, other]) => ({ customerId: customerOf(one.orderId), ...one, ...other }));
  return fc.array(row, { maxLength: 60 });
}

const rows = fc.oneof(
  rowsAt(instants),
  rowsAt(fc.constant(undefined)),
  rowsAt(fc.oneof({ weight: 9, arbitrary: instants }, fc.constant(undefined))),
  rowsAt(fc.constantFrom("2026-01-01", "2026-01-02")),
);

/** The rows in a state, or the words of the error that one of them gave. */
function added(into: (state: ReturnType<typeof empty>) => void): unknown {
  const state = empty();
  let error: unknown;
  try {
    into(state);
  } catch (thrown) {
    error = (thrown as Error).message;
  }
  return { state: save(state), result: result(state), error };
}

describe("rows that are added at once", () => {
  const atOnce = (all: readonly Order[]): unknown => added((state) => addAll?.(state, all));
  const oneByOne = (all: readonly Order[]): unknown =>
    added((state) => {
      for (const row of all) add(state, row);
    });

  test("give the state, the result and the error of adding one by one", () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(atOnce(all)).toEqual(oneByOne(all));
      }),
      { numRuns: 400 },
    );
  });

  test("go on from a state that was saved", () => {
    fc.assert(
      fc.property(rows, rows, (before, all) => {
        const start = empty();
        try {
          for (const row of before) add(start, row);
        } catch {
          // The rows before the invalid one stand in the state.
        }
        const [first, second] = [restore(save(start)), restore(save(start))];
        let [one, other] = ["", ""];
        try {
          addAll?.(first, all);
        } catch (error) {
          one = (error as Error).message;
        }
        try {
          for (const row of all) add(second, row);
        } catch (error) {
          other = (error as Error).message;
        }
        expect(one).toBe(other);
        expect(save(first)).toEqual(save(second));
        expect(result(first)).toEqual(result(second));
      }),
    );
  });

  test("over several blocks", () => {
    const all = Array.from({ length: 5000 }, (_, place) => {
      const orderId = `o${Math.floor(place / 3) % 1500}`;
      const row = { orderId, customerId: `c${orderId.slice(-2)}`, amount: 0.25 };
      return { ...row, at: january + (place % 7) };
    });
    expect(atOnce(all)).toEqual(oneByOne(all));
    const totals = aggregate(all, orderTotalsAggregator);
    expect([totals.orders, totals.revenue]).toEqual([1500, 1250]);
  });

  test("and whose worth is beyond what a double holds, with a refund between them", () => {
    const row = { orderId: 7, customerId: "kai", amount: 4e11, at: january };
    const all = [row, { ...row, orderId: 8, amount: -1 }, row, row];
    expect(atOnce(all)).toEqual(oneByOne(all));
    const totals = aggregate(all, orderTotalsAggregator);
    expect([totals.grossRevenue, totals.newRevenue]).toEqual([12e11, 12e11]);
  });

  test.each<[string, Partial<Order>]>([
    ["of another customer", { customerId: "lin" }],
    ["of nobody", { customerId: null }],
    ["without a time", { at: undefined }],
  ])("after a refund of the same order %s", (_, change) => {
    const start = { orderId: 5, customerId: "kai", amount: 2, at: january };
    const row = { ...start, orderId: 7 };
    const all = [start, { ...row, amount: -1, ...change }, row, row];
    expect(atOnce(all)).toEqual(oneByOne(all));
  });

  test.each<[string, Partial<Order>, RegExp]>([
    ["another customer", { customerId: "lin" }, /^customerId must be that of the other rows/],
    ["no time", { at: undefined }, /^at must be there for all rows of an order or for none/],
    ["another currency", { currency: "EUR" }, /^currency must be left out/],
    ["an amount that is no number", { amount: Number.NaN }, /^amount must be/],
  ])("refuse %s in the same words", (_, change, words) => {
    const row = { orderId: 7, customerId: "kai", amount: 3, at: january };
    const all = [row, row, { ...row, ...change }];
    expect(atOnce(all)).toEqual(oneByOne(all));
    expect(atOnce(all)).toMatchObject({ error: expect.stringMatching(words) as string });
  });
});

test("an order whose row names an earlier first order is no new one", () => {
  const order = { orderId: 1, customerId: "kai", amount: 3, at: "2026-02-03" };
  const later = { ...order, orderId: 2, firstOrderAt: "2026-01-09" };
  const totals = aggregate([{ ...order, customerId: "lin" }, later], orderTotalsAggregator);
  expect([totals.newCustomers, totals.returningCustomers, totals.newRevenue]).toEqual([1, 1, 3]);
});
