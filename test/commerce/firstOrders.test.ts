import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aggregate, type DatedOrder, firstOrders, firstOrdersAggregator } from "../../src/index.js";

test("refunds and orders of nobody are nobody's first order", () => {
  const orders = [
    { customerId: "a", amount: -5, at: "2026-01-02" },
    { customerId: "a", amount: 0, at: "2026-01-05" },
    { customerId: null, amount: 9, at: "2026-01-01" },
    { amount: 9, at: "2026-01-01" },
    { customerId: "b", amount: "-0.0000001", at: "2026-01-03" },
  ];
  expect(Array.from(firstOrders(orders))).toEqual([["a", "2026-01-05"]]);
  expect(aggregate(orders, firstOrdersAggregator)).toEqual(firstOrders(orders));
  expect(() => firstOrders([{ customerId: "a", amount: Number.NaN, at: "2026-01-02" }])).toThrow(
    "orders[0].amount must be an amount",
  );
});

test("an option that is not known is refused, and negative amounts where they are an error", () => {
  expect(() => firstOrders([], { invalid: "skip" } as never)).toThrow(
    "options.invalid must be left out: there is no such option (the closest is negative)",
  );
  const refund = [{ customerId: "a", amount: -1, at: "2026-01-02" }];
  expect(() => firstOrders(refund, { negative: "error" })).toThrow(
    'orders[0].amount must be 0 or more, since negative is "error", got -1',
  );
  expect(firstOrders(refund).size).toBe(0);
});

test("a customer is found by a bigint and by the number of the same value", () => {
  const first = firstOrders([
    { customerId: 5n, amount: 10, at: "2026-01-03" },
    { customerId: "x", amount: 10, at: "2026-01-04" },
  ]);
  expect([first.get(5n), first.get(5), first.get("5")]).toEqual([
    "2026-01-03",
    "2026-01-03",
    undefined,
  ]);
  expect([first.has(5n), first.has("x"), [...first.keys()]]).toEqual([true, true, [5, "x"]]);
});

describe("rows with one order id are one order", () => {
  const row = (
    orderId: number | null,
    at: DatedOrder["at"],
    customerId?: string,
    amount = 9,
  ): DatedOrder => ({ orderId, at, customerId, amount });
  const orders = [
    row(1, "2026-01-03"),
    row(1, "2026-01-05", "a"),
    row(2, "2026-01-09", "a"),
    row(3, "2026-01-01", "b", -9),
    row(3, "2026-01-04", "b"),
    row(4, "2026-01-01", "c", -9),
    row(5, "2026-01-01"),
  ];
  const expected = new Map([
    ["a", "2026-01-03"],
    ["b", "2026-01-04"],
  ]);

  test("of the earliest time among them, and of the customer whom some of them name", () => {
    expect(new Map(firstOrders(orders))).toEqual(expected);
    expect(new Map(firstOrders([...orders].reverse()))).toEqual(expected);
  });

  test("in whatever order its rows come", () => {
    const rows = [
      row(1, "2026-01-02", undefined, -1),
      row(1, "2026-01-05"),
      row(1, "2026-01-06", "a"),
      row(1, "2026-01-04"),
    ];
    const places = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(places, (order) => {
        const shuffled = order.map((place) => rows[place] as DatedOrder);
        expect([...firstOrders(shuffled)]).toEqual([["a", "2026-01-04"]]);
        const twice = [...shuffled, row(1, "2026-01-07", "b")];
        expect(() => firstOrders(twice)).toThrow("customerId must be that of the other rows");
      }),
    );
  });

  test("a negative row names the customer, and is no first order by itself", () => {
    const rows = [row(1, "2026-01-03"), row(1, "2026-01-02", "a", -1)];
    expect([...firstOrders(rows)]).toEqual([["a", "2026-01-03"]]);
    expect([...firstOrders([...rows].reverse())]).toEqual([["a", "2026-01-03"]]);
  });

  test("whose rows are merged and restored, in any parts", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1), { minLength: 7, maxLength: 7 }), (parts) => {
        const states = [firstOrdersAggregator.empty(), firstOrdersAggregator.empty()] as const;
        for (const [place, one] of orders.entries()) {
          firstOrdersAggregator.add(states[parts[place] as 0 | 1], one);
        }
        const saved: unknown = JSON.parse(JSON.stringify(firstOrdersAggregator.save(states[1])));
        firstOrdersAggregator.merge(states[0], firstOrdersAggregator.restore(saved));
        expect(new Map(firstOrdersAggregator.result(states[0]))).toEqual(expected);
      }),
    );
  });

  test.each<[DatedOrder[], string]>([
    [
      [row(1, "2026-01-03", "a"), row(1, "2026-01-03", "b")],
      'orders[1].customerId must be that of the other rows of order 1, got "b"',
    ],
    [
      [row(1, "2026-01-03"), row(1, 1e12)],
      "orders[1].at must be a date alone, as in the orders before it, got 1000000000000",
    ],
    [
      [row(1, 1e12, "a", -1), row(1, "2026-01-03", "a")],
      'orders[1].at must be a date with its time, as in the orders before it, got "2026-01-03"',
    ],
    [
      [row(1, "2026-01-03", "a"), row(2, 1e12), row(2, 1e12, "a")],
      "orders[2].at must be a date alone for all orders of a customer, or for none",
    ],
    [
      [row(1, "2026-01-03", "a"), row(2, 1e12), row(2, 1e12 + 1, "a", -1)],
      "orders[2].at must be a date alone for all orders of a customer, or for none",
    ],
    [
      [row(1, "2026-01-03", "a"), row(null, "2026-01-03", "a")],
      "orders[1].orderId must be there, as in the rows before it, got null",
    ],
    [
      [row(null, "2026-01-03", "a"), row(1, "2026-01-03", "a")],
      "orders[1].orderId must be left out, as in the rows before it, got 1",
    ],
    [
      [row(null, "2026-01-03"), row(1, "2026-01-03", "a")],
      "orders[1].orderId must be left out, as in the rows before it, got 1",
    ],
  ])("rows that contradict each other are refused (%#)", (rows, message) => {
    expect(() => firstOrders(rows)).toThrow(message);
    const wrong = rows.at(-1) as DatedOrder;
    const states = [rows.slice(0, -1), [wrong]].map((part) => {
      const state = firstOrdersAggregator.empty();
      for (const one of part) firstOrdersAggregator.add(state, one);
      return state;
    });
    const before = JSON.stringify(firstOrdersAggregator.save(states[0] as never));
    for (const run of [firstOrdersAggregator.add, firstOrdersAggregator.check]) {
      expect(() => run?.(states[0] as never, wrong)).toThrow(message.slice("orders[1].".length));
      expect(JSON.stringify(firstOrdersAggregator.save(states[0] as never))).toBe(before);
    }
    expect(() => {
      firstOrdersAggregator.merge(states[0] as never, states[1] as never);
    }).toThrow(/^(customerId|at|orderId) must be/);
  });

  test("a refund may leave out the id of its order", () => {
    const rows = [row(1, "2026-01-03", "a"), row(null, "2026-01-02", "a", -1)];
    expect([...firstOrders(rows)]).toEqual([["a", "2026-01-03"]]);
  });

  const saved = (): { readonly state: Record<string, unknown> } => {
    const state = firstOrdersAggregator.empty();
    for (const one of orders) firstOrdersAggregator.add(state, one);
    return JSON.parse(JSON.stringify(firstOrdersAggregator.save(state))) as ReturnType<
      typeof saved
    >;
  };
  test.each<[(state: Record<string, unknown>) => void, string]>([
    [(state) => (state["orderIds"] = "left-out"), "saved.state.orderIds must be what the orders"],
    [(state) => (state["orders"] = []), "saved.state.orderIds must be what the orders show"],
    [
      (state) => (state["firsts"] = [["a", "2026-01-04"]]),
      "saved.state.orders must be no earlier than the first of its customer",
    ],
    [(state) => (state["orders"] = [[1, null, 1e12, "dates"]]), "saved.state.orders must be"],
    [(state) => (state["orders"] = [[1, null, "2026-01-04", "days"]]), "times must be one of"],
  ])("a saved state that contradicts itself is refused (%#)", (change, message) => {
    const { state, ...rest } = saved();
    change(state);
    expect(() => firstOrdersAggregator.restore({ ...rest, state })).toThrow(message);
  });
});
