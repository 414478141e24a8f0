import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  averageOrderValue,
  firstOrders,
  firstOrdersAggregator,
  groupBy,
  InputError,
  type Order,
  orderAmountsAggregator,
  orderLineTotalsAggregator,
  orderTotalsAggregator,
  type Timestamp,
} from "../../src/index.js";
import { emptyIdIndex, idsOf, numberOf } from "../../src/stream/idIndex.js";

// Mutants of the order aggregators that live on: the loop for plain arrays and the limit at which a
// customer's sum leaves its units are there for speed, and the slow way gives the same; columns of
// times that are kept where none matters are never read; a currency checked again is the same.

const totalsOf = (orders: Iterable<Order>) => aggregate(orders, orderTotalsAggregator);

describe("order totals", () => {
  test("add up a few orders", () => {
    const { spread: _, ...totals } = totalsOf([
      { customerId: "a", amount: "20.00", at: "2026-01-03", units: 2, currency: "EUR" },
      { customerId: "b", amount: 35.5, at: "2026-01-09", units: 1, currency: "EUR" },
      { customerId: "a", amount: new Decimal("44.5"), at: "2026-02-01", units: 0, currency: "EUR" },
    ]);
    expect(totals).toStrictEqual({
      orders: 3,
      revenue: 100,
      refunds: 0,
      refunded: 0,
      grossRevenue: 100,
      units: 3,
      currency: "EUR",
      customers: 2,
      repeatCustomers: 1,
      newCustomers: 2,
      returningCustomers: 1,
      newRevenue: 55.5,
      repeatRevenue: 44.5,
      history: "in-data",
    });
  });

  test("of no orders are 0", () => {
    const { spread: _, ...totals } = totalsOf([]);
    expect(totals).toStrictEqual({
      orders: 0,
      revenue: 0,
      refunds: 0,
      refunded: 0,
      grossRevenue: 0,
      units: 0,
      customers: 0,
      repeatCustomers: 0,
      newCustomers: 0,
      returningCustomers: 0,
      newRevenue: 0,
      repeatRevenue: 0,
      history: "in-data",
    });
  });

  test("hold new customers only if every order gives its time", () => {
    const full: Order = { customerId: "a", amount: 1, at: 1e12 + 1, units: 1, currency: "USD" };
    const keys = (orders: Order[]): string[] => Object.keys(totalsOf(orders));
    expect(keys([full, { ...full, at: undefined }])).not.toContain("newCustomers");
    expect(keys([{ ...full, at: undefined }, full])).not.toContain("repeatRevenue");
  });

  test('the ids 1 and "1" are two customers', () => {
    expect(
      totalsOf([
        { customerId: 1, amount: 1 },
        { customerId: "1", amount: 1 },
      ]).customers,
    ).toBe(2);
  });

  test("keep their currency through a merge", () => {
    const state = orderTotalsAggregator.empty();
    const other = orderTotalsAggregator.empty();
    orderTotalsAggregator.add(other, { customerId: "a", amount: 1, currency: "EUR" });
    orderTotalsAggregator.merge(state, other);
    expect(orderTotalsAggregator.result(state).currency).toBe("EUR");
    for (const currency of ["USD", null]) {
      expect(() => {
        orderTotalsAggregator.add(state, { customerId: "a", amount: 1, currency });
      }).toThrow("currency must be EUR");
    }
  });

  test("refuse a second currency, in one pass and in a merge", () => {
    const orders: Order[] = ["USD", "EUR"].map((currency) => ({
      customerId: "a",
      amount: 1,
      currency,
    }));
    expect(() => totalsOf(orders)).toThrow(
      'orders[1].currency must be USD, as in the orders before it, got "EUR"',
    );
    const [dollars, euros] = orders.map((order) => {
      const state = orderTotalsAggregator.empty();
      orderTotalsAggregator.add(state, order);
      return state;
    }) as [
      ReturnType<typeof orderTotalsAggregator.empty>,
      ReturnType<typeof orderTotalsAggregator.empty>,
    ];
    expect(() => {
      orderTotalsAggregator.merge(dollars, euros);
    }).toThrow("currency must be USD");
    expect(orderTotalsAggregator.result(dollars).orders).toBe(1);
  });
});

describe("new and repeat", () => {
  const counts = (orders: Iterable<Order>): unknown[] => {
    const { newCustomers, returningCustomers, newRevenue, repeatRevenue } = totalsOf(orders);
    return [newCustomers, returningCustomers, newRevenue, repeatRevenue];
  };
  test("all orders at the first instant are new, in whatever order they come", () => {
    const orders: Order[] = [
      { customerId: "a", amount: 5, at: 1e12 + 3 },
      { customerId: "a", amount: 0.1, at: 1e12 + 1 },
      { customerId: "a", amount: 7, at: 1e12 + 2 },
      { customerId: "a", amount: 0.2, at: 1e12 + 1 },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(orders, { minLength: 4 }), (shuffled) => {
        expect(counts(shuffled)).toEqual([1, 1, 0.3, 12]);
      }),
    );
  });
  test("firstOrderAt decides if it is given", () => {
    const at = { customerId: "a", amount: 10, at: 1e12 + 5 };
    expect(counts([{ ...at, firstOrderAt: 1e12 + 5 }])).toEqual([1, 0, 10, 0]);
    expect(counts([{ ...at, firstOrderAt: 1e12 + 4 }])).toEqual([0, 1, 0, 10]);
    // One order that says so, and one that does not: the earliest of the records settles the other.
    expect(
      counts([
        { ...at, firstOrderAt: 1e12 + 4 },
        { ...at, at: 1e12 + 6 },
      ]),
    ).toEqual([0, 1, 0, 20]);
    expect(counts([{ ...at, firstOrderAt: 1e12 + 4 }, at])).toEqual([1, 1, 10, 10]);
  });
  test("in a table by month a customer is new once", () => {
    const orders: Order[] = [
      { customerId: "a", amount: 1, at: "2026-01-03" },
      { customerId: "a", amount: 2, at: "2026-02-01" },
      { customerId: "b", amount: 4, at: "2026-02-09" },
    ];
    const month = groupBy(({ at }: Order) => (at as string).slice(0, 7), orderTotalsAggregator);
    const newIn = (all: Order[]): unknown[] =>
      Array.from(aggregate(all, month).values(), ({ newCustomers }) => newCustomers);
    expect(newIn(orders)).toEqual([1, 2]);
    const first = firstOrders(orders as { customerId: string; at: Timestamp }[]);
    expect(first).toEqual(
      new Map([
        ["a", "2026-01-03"],
        ["b", "2026-02-09"],
      ]),
    );
    expect(
      newIn(
        orders.map((order) => ({ ...order, firstOrderAt: first.get(order.customerId as string) })),
      ),
    ).toEqual([1, 1]);
  });
  test("agrees with a slow and plain count", () => {
    const order = fc.record({
      customerId: fc.nat(5),
      amount: fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
      at: fc.integer({ min: 1e12, max: 1e12 + 6 }),
    });
    fc.assert(
      fc.property(fc.array(order, { maxLength: 40 }), (orders) => {
        const firstOf = (id: number): number =>
          Math.min(...orders.filter(({ customerId }) => customerId === id).map(({ at }) => at));
        const isNew = ({ customerId, at }: { customerId: number; at: number }): boolean =>
          at === firstOf(customerId);
        const customers = (some: typeof orders): number =>
          new Set(some.map(({ customerId }) => customerId)).size;
        const cents = (some: typeof orders): number =>
          some.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100;
        const [fresh, repeat] = [orders.filter(isNew), orders.filter((one) => !isNew(one))];
        expect(counts(orders)).toEqual([
          customers(fresh),
          customers(repeat),
          cents(fresh),
          cents(repeat),
        ]);
      }),
    );
  });
  test("dates without times and instants do not mix, since they have no common order", () => {
    const date: Order = { customerId: "a", amount: 1, at: "2026-01-03" };
    const moment: Order = { customerId: "b", amount: 1, at: "2026-01-03T10:00:00Z" };
    expect(() => totalsOf([date, moment])).toThrow(
      'orders[1].at must be a date alone, as in the orders before it, got "2026-01-03T10:00:00Z"',
    );
    expect(() => totalsOf([{ ...moment, firstOrderAt: "2026-01-03" }])).toThrow(
      "orders[0].firstOrderAt must be a date alone exactly if at is one",
    );
    expect(() => firstOrders([date, { ...moment, customerId: "a" }] as never)).toThrow(
      "orders[1].at must be a date alone for all orders of a customer, or for none",
    );
  });
  test("the error names the time that is wrong and the kind that was expected", () => {
    const order: Order = { customerId: "a", amount: 1, at: 1e12 + 5 };
    expect(() => totalsOf([{ ...order, firstOrderAt: "x" }])).toThrow(
      "orders[0].firstOrderAt must be a Date",
    );
    expect(() => totalsOf([order, { ...order, at: "2026-01-03" }])).toThrow(
      "orders[1].at must be a date with its time, as in the orders before it",
    );
  });
  test("dates and instants do not mix after an order without a time either", () => {
    const kinds = ["2026-01-03", 5, undefined].map((at) => ({ customerId: "a", amount: 1, at }));
    fc.assert(
      fc.property(fc.shuffledSubarray(kinds, { minLength: 3 }), (orders) => {
        expect(() => totalsOf(orders)).toThrow("].at must be");
      }),
    );
  });
  test("a Date, its milliseconds and its ISO string are one instant", () => {
    const at = Date.UTC(2026, 0, 3, 10);
    const ats: Timestamp[] = [
      at,
      new Date(at),
      new Date(at).toISOString(),
      "2026-01-03T17:00:00+07:00",
    ];
    expect(counts(ats.map((each) => ({ customerId: "a", amount: 1, at: each })))).toEqual([
      1, 0, 4, 0,
    ]);
  });
});

describe("exact amounts", () => {
  test.each([
    [[0.1, 0.2], 0.3],
    [new Array<number>(1000).fill(0.1), 100],
    [["0.1", 0.2, new Decimal("0.3"), 4n, 1e-7, 1e21], 1000000000000000000004.6000001],
    [[1e16, 1, 1e-9], 10000000000000001.000000001],
  ])("%# add up exactly", (amounts, revenue) => {
    const orders = amounts.map((amount) => ({ customerId: "a", amount, at: 1e12 + 1 }));
    expect(totalsOf(orders).revenue).toBe(revenue);
    expect(totalsOf(orders).newRevenue).toBe(revenue);
    expect(aggregate(orders, orderAmountsAggregator).revenue).toBe(revenue);
  });
});

test("amounts at the edge of a double's whole numbers add up exactly, per customer too", () => {
  const [amount, sum] = [450359962737.0495, "4053239664633.4455"];
  const orders = new Array<Order>(9).fill({ customerId: "a", amount, at: 1e12 + 1 });
  expect(totalsOf(orders)).toMatchObject({ revenue: Number(sum), newRevenue: Number(sum) });
  expect(aggregate(orders, orderAmountsAggregator).revenue).toBe(Number(sum));
  const balanced = [
    ...orders,
    { customerId: "a", amount: "0.00005", at: 1e12 + 1 },
    { customerId: "a", amount: `-${sum}`, at: 1e12 + 2 },
  ];
  expect(totalsOf(balanced)).toMatchObject({
    revenue: 0.00005,
    newRevenue: 4053239664633.4455,
    refunded: 4053239664633.4455,
  });
  expect(aggregate(balanced, orderAmountsAggregator).revenue).toBe(0.00005);
  // Refunds alone reach the edge on the other side.
  const back = orders.map((order) => ({ ...order, amount: -amount }));
  expect(totalsOf([...back, ...orders])).toMatchObject({ revenue: 0, refunded: Number(sum) });
});

test("a saved state has the aggregator's name", () => {
  const names = [
    orderTotalsAggregator,
    orderAmountsAggregator,
    orderLineTotalsAggregator,
    firstOrdersAggregator,
  ].map(({ name, items }) => [name, items]);
  expect(names).toEqual([
    ["orderTotals", "orders"],
    ["orderAmounts", "orders"],
    ["orderLineTotals", "lines"],
    ["firstOrders", "orders"],
  ]);
});

test("errors call an order an order, and a line a line", () => {
  for (const [one, message] of [
    [orderTotalsAggregator, "order must be an object, got null"],
    [orderAmountsAggregator, "order must be an object, got null"],
    [firstOrdersAggregator, "order must be an object, got null"],
    [orderLineTotalsAggregator, "line must be an object, got null"],
  ] as const) {
    expect(() => {
      (one.add as (state: unknown, item: unknown) => void)(one.empty(), null);
    }).toThrow(message);
  }
});

describe("order lines", () => {
  test("count orders, not lines", () => {
    const lines = [
      { orderId: 1, amount: 12, units: 1 },
      { orderId: 1, amount: 18, units: 2 },
      { orderId: 2, amount: "10.50", units: 3 },
    ];
    expect(aggregate(lines, orderLineTotalsAggregator)).toStrictEqual({
      orders: 2,
      revenue: 40.5,
      refunds: 0,
      refunded: 0,
      grossRevenue: 40.5,
      units: 6,
      refundedOrders: 0,
      additive: "disjoint",
    });
    const [first, ...rest] = lines;
    expect(
      aggregate([{ ...first, units: undefined }, ...rest] as never, orderLineTotalsAggregator),
    ).toMatchObject({
      units: 5,
      known: { averageOrderQuantity: { units: 3, orders: 1, leftOut: 1 } },
    });
  });
});

test("ids are numbered past what one Map can hold", () => {
  const index = emptyIdIndex(3);
  const ids = ["a", "b", 1, "1", "c", "a", 1, "d", "d"];
  expect(ids.map((id) => numberOf(index, id))).toEqual([0, 1, 2, 3, 4, 0, 2, 5, 5]);
  expect([...idsOf(index)]).toEqual(["a", "b", 1, "1", "c", "d"]);
  expect(index.shards.map(({ size }) => size)).toEqual([3, 3]);
});

describe("a saved state that was cut or changed is refused", () => {
  const orders: Order[] = [
    { customerId: "a", amount: 10, at: 1e12 + 1 },
    { customerId: "a", amount: 5, at: 1e12 + 2 },
    { customerId: "b", amount: 1e-7, at: 1e12 + 3 },
    { customerId: "c", amount: 7, at: 1e12 + 9, firstOrderAt: 1e12 + 4 },
  ];
  const state = orderTotalsAggregator.empty();
  for (const order of orders) orderTotalsAggregator.add(state, order);
  const saved = JSON.stringify(orderTotalsAggregator.save(state));
  interface Saved {
    amounts: Record<string, unknown>;
    customers: Record<string, unknown[]>;
    newOrders: Record<string, unknown[]>;
    times: unknown;
  }
  const changed =
    (change: (state: Saved) => void): (() => unknown) =>
    () => {
      const copy = JSON.parse(saved) as { state: Saved };
      change(copy.state);
      return orderTotalsAggregator.restore(copy);
    };
  const columns = (
    name: "customers" | "newOrders",
    field: string,
    column: unknown,
  ): (() => unknown) =>
    changed((copy) => {
      copy[name][field] = column as unknown[];
    });
  test("a state that was not changed is accepted", () => {
    expect(orderTotalsAggregator.result(orderTotalsAggregator.restore(JSON.parse(saved)))).toEqual(
      totalsOf(orders),
    );
  });
  test.each<[string, () => unknown]>([
    ["an id twice", columns("customers", "ids", ["a", "a", "c"])],
    ["an id that is null", columns("customers", "ids", ["a", null, "c"])],
    ["a customer less", columns("customers", "ids", ["a", "b"])],
    ["half an order", columns("customers", "orders", [1.5, 1.5, 1])],
    ["orders below 0", columns("customers", "orders", [4, -1, 1])],
    ["an order more", columns("customers", "orders", [2, 2, 1])],
    ["revenue that is no number", columns("customers", "revenue", [1, "2", 3])],
    ["flags beyond the known", columns("newOrders", "flags", [6, 4, 256])],
    ["flags that say nothing", columns("newOrders", "flags", [6, 4, 0])],
    ["half a unit", columns("newOrders", "units", [0.5, 0, 0])],
    ["units of a customer who is not new", columns("newOrders", "units", [0, 0, 5])],
    ["an amount of nobody", columns("newOrders", "beyond", [[99, "1000"]])],
    ["an amount that is not a number", columns("newOrders", "beyond", [[1, "x"]])],
    ["pairs that are not lists", columns("newOrders", "beyond", [5])],
    ["no list", columns("newOrders", "earliest", null)],
    [
      "an unknown word for times",
      changed((copy) => {
        copy.times = "hello";
      }),
    ],
    [
      "times of orders that have none",
      changed((copy) => {
        copy.times = "unknown";
      }),
    ],
    [
      "more orders than the customers placed",
      changed((copy) => {
        copy.amounts["orders"] = 500;
      }),
    ],
    [
      "more orders with units than orders",
      changed((copy) => {
        copy.amounts["ordersWithUnits"] = 5;
      }),
    ],
    [
      "fewer rows than orders",
      changed((copy) => {
        copy.amounts["rows"] = 3;
      }),
    ],
    [
      "refunded money without a refund",
      changed((copy) => {
        copy.amounts["refunded"] = "-5";
      }),
    ],
    [
      "orders with ids where there is no such order",
      changed((copy) => {
        (copy as { orderIds?: unknown }).orderIds = "given";
      }),
    ],
    [
      "orders of nobody where all have customers",
      changed((copy) => {
        (copy as { unnamed?: { orders?: number } }).unnamed = { orders: 1 };
      }),
    ],
  ])("%s", (_, restore) => {
    expect(restore).toThrow(InputError);
  });
  test.each<[string, (state: Record<string, unknown>) => void]>([
    [
      "saved.state.customers must be an object, got 5",
      (copy) => {
        copy["customers"] = 5;
      },
    ],
    [
      "saved.state.newOrders must be an object, got 5",
      (copy) => {
        copy["newOrders"] = 5;
      },
    ],
    [
      "saved.state must be an object, got 5",
      (copy) => {
        copy["amounts"] = 5;
      },
    ],
    [
      "times must be one of unknown, dates, instants",
      (copy) => {
        copy["times"] = 5;
      },
    ],
    [
      "saved.state.beyond must be an amount",
      (copy) => {
        (copy["newOrders"] as Saved["newOrders"])["beyond"] = [[1, "x"]];
      },
    ],
    [
      "saved.state.settledRevenue must be an amount",
      (copy) => {
        (copy["newOrders"] as Record<string, unknown>)["settledRevenue"] = "x";
      },
    ],
    [
      "revenue must be an amount",
      (copy) => {
        (copy["amounts"] as Record<string, unknown>)["revenue"] = "x";
      },
    ],
  ])("the error says: %s", (message, change) => {
    const copy = JSON.parse(saved) as { state: Record<string, unknown> };
    change(copy.state);
    expect(() => orderTotalsAggregator.restore(copy)).toThrow(message);
  });
  test.each<[string, () => unknown]>([
    [
      "saved.state.beyond must be of a customer who is new so far",
      columns("newOrders", "beyond", [[99, "1"]]),
    ],
    [
      "saved.state.units must be 0 for customers who are not new so far",
      columns("newOrders", "units", [0, 0, 5]),
    ],
    [
      "saved.state.customers.orders must be 500 together",
      changed((copy) => {
        copy.amounts["orders"] = 500;
        copy.amounts["rows"] = 500;
      }),
    ],
    [
      "saved.state.times must be those of the orders",
      changed((copy) => {
        copy.times = "unknown";
      }),
    ],
  ])("the error of a part says: %s", (message, restore) => {
    expect(restore).toThrow(message);
  });
  test.each<[unknown, string]>([
    [[[{}, 1e12]], "saved.state.firsts must be a non-empty text"],
    [[["a", "soon"]], "saved.state.firsts must be a Date"],
  ])("first orders: %j", (firsts, message) => {
    const state = { firsts, orderIds: "left-out", orders: [] };
    const saved = { aggregator: "firstOrders", version: 2, state };
    expect(() => firstOrdersAggregator.restore(saved)).toThrow(message);
  });
  test("states of the other aggregators", () => {
    for (const one of [orderTotalsAggregator, orderLineTotalsAggregator, orderAmountsAggregator]) {
      const saved: object = one.save(one.empty() as never);
      expect(() => one.restore({ ...saved, state: 5 })).toThrow(
        "saved.state must be an object, got 5",
      );
    }
    const lines = orderLineTotalsAggregator.save(orderLineTotalsAggregator.empty());
    const twice = { ...(lines.state as { identified: object }).identified, ids: [1, 1] };
    const state = { ...(lines.state as object), identified: twice };
    expect(() => orderLineTotalsAggregator.restore({ ...lines, state })).toThrow("there once");
    expect(() => orderLineTotalsAggregator.restore({ ...lines, version: 1 })).toThrow(
      "saved.version must be 2: another version of the library saved the state",
    );
    const firsts = { aggregator: "firstOrders", version: 2 };
    for (const wrong of [
      [5],
      [["a", "soon"]],
      [[{}, 1]],
      [
        ["a", 1],
        ["a", 2],
      ],
    ]) {
      const state = { firsts: wrong, orderIds: "left-out", orders: [] };
      expect(() => firstOrdersAggregator.restore({ ...firsts, state })).toThrow(InputError);
    }
  });
});

test("a sum that no double can hold is an error, not Infinity", () => {
  const huge = [{ amount: 1e308 }, { amount: 1e308 }];
  expect(() => aggregate(huge, orderAmountsAggregator)).toThrow(
    "revenue must be small enough for a double, got Infinity",
  );
  const squares = totalsOf([{ customerId: "a", amount: 1e200 }]);
  expect(averageOrderValue(squares).spread).toBeUndefined();
});
