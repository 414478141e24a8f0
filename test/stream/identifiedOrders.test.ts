import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAmount } from "../../src/kernel/amount.js";
import { type Exact, plus, toDecimalString } from "../../src/kernel/exact.js";
import { unitsOf, unitsToExact } from "../../src/kernel/exactSum.js";
import { eachOrder } from "../../src/stream/eachOrder.js";
import {
  addOrderRow,
  checkRowOfOrder,
  emptyIdentifiedOrders,
  type IdentifiedOrders,
  mergeIdentifiedOrders,
  nobody,
  untimed,
} from "../../src/stream/identifiedOrders.js";
import { idsOf, numberOf } from "../../src/stream/idIndex.js";
import {
  restoreIdentifiedOrders,
  saveIdentifiedOrders,
} from "../../src/stream/savedIdentifiedOrders.js";

interface Row {
  readonly orderId: string;
  readonly customer: number;
  readonly at: number;
  readonly amount: string;
}

function add(orders: IdentifiedOrders, { orderId, customer, at, amount }: Row): void {
  const order = numberOf(orders.ids, orderId);
  checkRowOfOrder(orders, order, orderId, customer, at, { customerId: customer, at });
  const units = unitsOf(amount);
  const beyond = Number.isNaN(units) ? readAmount("amount", amount) : undefined;
  addOrderRow(orders, order, customer, at, false, units, beyond);
}

function seen(rows: readonly Row[]): IdentifiedOrders {
  const orders = emptyIdentifiedOrders();
  for (const row of rows) add(orders, row);
  return orders;
}

interface Reading {
  readonly orders: readonly unknown[];
  readonly refunds: readonly unknown[];
}

function sorted(list: unknown[]): unknown[] {
  return list.map((one) => JSON.stringify(one)).sort();
}

/** What a state says of its rows, in an order that does not depend on how they came. */
function reading(state: IdentifiedOrders): Reading {
  const ids = Array.from(idsOf(state.ids));
  const orders: unknown[] = [];
  const refunds: unknown[] = [];
  eachOrder(state, {
    order(order, customer, at, units, beyond) {
      const worth = plus(unitsToExact(units), beyond ?? { units: 0, places: 0 });
      orders.push([ids[order], customer, String(at), plainText(worth)]);
    },
    refund(order, customer, { at, rows, amount, isOfKnownOrder }) {
      refunds.push([ids[order], customer, String(at), rows, plainText(amount), isOfKnownOrder]);
    },
  });
  return { orders: sorted(orders), refunds: sorted(refunds) };
}

function plainText(amount: Exact): string {
  return String(Number(toDecimalString(amount)));
}

/** The same, read off the rows by the words of the contract. */
function byHand(rows: readonly Row[]): Reading {
  const orders: unknown[] = [];
  const refunds: unknown[] = [];
  for (const orderId of new Set(rows.map((row) => row.orderId))) {
    const own = rows.filter((row) => row.orderId === orderId);
    const customer = Math.max(...own.map((row) => row.customer));
    const sold = own.filter(({ amount }) => Number(amount) >= 0);
    const first = Math.min(...sold.map(({ at }) => at));
    const isDiscount = (row: Row): boolean =>
      sold.length > 0 && Number(row.amount) < 0 && row.at === first;
    const sum = (some: readonly Row[]): string =>
      plainText(
        some.reduce<Exact>((all, { amount }) => plus(all, readAmount("amount", amount)), {
          units: 0,
          places: 0,
        }),
      );
    if (sold.length > 0) {
      const worth = sum([...sold, ...own.filter(isDiscount)]);
      orders.push([orderId, customer, String(first), worth]);
    }
    const others = own.filter((row) => Number(row.amount) < 0 && !isDiscount(row));
    for (const at of new Set(others.map((row) => row.at))) {
      const some = others.filter((row) => row.at === at);
      refunds.push([orderId, customer, String(at), some.length, sum(some), sold.length > 0]);
    }
  }
  return { orders: sorted(orders), refunds: sorted(refunds) };
}

const customers: Readonly<Record<string, number>> = { a: 0, b: 1, c: nobody, d: 0, e: 1 };
const amounts = fc.oneof(
  fc.integer({ min: -4000, max: 9000 }).map((cents) => (cents / 100).toFixed(2)),
  fc.constantFrom("0", "-0.00", "0.0000001", "-0.0000001", "1e12", "450359962737.0495"),
);

/** Rows whose orders name their customer at least once, all with a time or all without one. */
const histories = fc.boolean().chain((isTimed) =>
  fc.array(
    fc
      .record({
        orderId: fc.constantFrom("a", "b", "c", "d", "e"),
        isNamed: fc.boolean(),
        at: isTimed ? fc.integer({ min: 1, max: 3 }) : fc.constant(untimed),
        amount: amounts,
      })
      .map(({ orderId, isNamed, at, amount }) => ({
        orderId,
        customer: isNamed ? (customers[orderId] as number) : nobody,
        at,
        amount,
      })),
    { maxLength: 30 },
  ),
);

describe("rows with order ids are read as the contract says", () => {
  test("in one pass", () => {
    fc.assert(
      fc.property(histories, (rows) => {
        expect(reading(seen(rows))).toEqual(byHand(rows));
      }),
      { numRuns: 500 },
    );
  });

  test("in any order, merged from parts, saved and restored", () => {
    fc.assert(
      fc.property(histories, fc.nat(30), (rows, cut) => {
        const left = throughJson(seen(rows.slice(0, cut)));
        const right = seen(rows.slice(cut));
        const before = JSON.stringify(saveIdentifiedOrders(left));
        mergeIdentifiedOrders(right, left, (customer) => customer);
        expect(reading(throughJson(right))).toEqual(byHand(rows));
        expect(reading(seen([...rows].reverse()))).toEqual(byHand(rows));
        // The merged state shares nothing with the other.
        for (const row of rows) add(right, row);
        expect(JSON.stringify(saveIdentifiedOrders(left))).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});

function throughJson(state: IdentifiedOrders): IdentifiedOrders {
  const saved: unknown = JSON.parse(JSON.stringify(saveIdentifiedOrders(state)));
  return restoreIdentifiedOrders(saved, 2);
}

test("a discount has the time of its order, whichever row comes first", () => {
  const rows = [
    { orderId: "x", customer: 0, at: 5, amount: "-3" },
    { orderId: "x", customer: 0, at: 5, amount: "20" },
    { orderId: "x", customer: 0, at: 8, amount: "10" },
    { orderId: "x", customer: 0, at: 8, amount: "-4" },
    { orderId: "y", customer: nobody, at: 5, amount: "-7" },
  ];
  expect(reading(seen(rows))).toEqual({
    orders: sorted([["x", 0, "5", "27"]]),
    refunds: sorted([
      ["x", 0, "8", 1, "-4", true],
      ["y", nobody, "5", 1, "-7", false],
    ]),
  });
});

describe("a contradiction between rows of an order is refused", () => {
  const first = { orderId: "x", customer: 0, at: 5, amount: "20" };
  test.each([
    [{ customer: 1 }, "customerId must be that of the other rows of order x, got 1"],
    [{ at: untimed }, "at must be there for all rows of an order or for none (order x)"],
  ])("%o", (other, message) => {
    const row = { ...first, ...other };
    expect(() => seen([first, row])).toThrow(message);
    expect(() => seen([{ ...first, amount: "-1" }, row])).toThrow(message);
    const merged = seen([first]);
    expect(() => {
      mergeIdentifiedOrders(merged, seen([row]), (customer) => customer);
    }).toThrow(message.split(", got")[0]);
  });

  test("a customer without a number yet is another one", () => {
    expect(() => {
      checkRowOfOrder(seen([first]), 0, "x", undefined, 5, { customerId: "new" });
    }).toThrow('customerId must be that of the other rows of order x, got "new"');
  });
});

describe("a saved state that contradicts itself is refused", () => {
  const saved = saveIdentifiedOrders(
    seen([
      { orderId: "x", customer: 0, at: 5, amount: "1e30" },
      { orderId: "x", customer: 0, at: 6, amount: "-1" },
    ]),
  );
  test.each([
    [{ customers: [2] }, "saved.state.customers must be whole numbers from -1 to 1"],
    [{ earliest: ["x"] }, "saved.state.earliest must be a time"],
    [{ earliest: [] }, "saved.state.earliest must be an array of 1 times"],
    [{ earliest: [null] }, "saved.state.earliest must be the time of an order"],
    [{ earliest: [false] }, "saved.state.earliest must be the time of an order"],
    [{ earliest: [null], beyond: [], deductions: [] }, "saved.state.earliest must be the time"],
    [{ dates: [2] }, "saved.state.dates must be whole numbers from 0 to 1"],
    [{ units: [-1] }, "saved.state.units must be whole numbers from 0"],
    [{ beyond: [[1, "2"]] }, "saved.state.beyond must be the number of an order"],
    [{ deductions: [[0, []]] }, "saved.state.deductions must be a row at least"],
    [{ deductions: [[0, [[6, 1, "1"]]]] }, "saved.state.deductions must be below 0"],
    [{ deductions: [[0, [[6, 0, "-1"]]]] }, "saved.state.deductions must be 1 or more"],
    [{ deductions: [[0, [[null, 1, "-1"]]]] }, "saved.state.deductions must be a time"],
    [
      {
        deductions: [
          [
            0,
            [
              [6, 1, "-1"],
              [6, 1, "-1"],
            ],
          ],
        ],
      },
      "saved.state.deductions must be each time once",
    ],
  ])("%o", (changes, message) => {
    expect(() => restoreIdentifiedOrders({ ...saved, ...changes }, 2)).toThrow(message);
  });
});
