// A saved state that was altered is refused if it contradicts itself.

import { describe, expect, test } from "vitest";
import {
  type Aggregator,
  aggregate,
  approximateOrderTotalsAggregator,
  cohortActivityAggregator,
  cohortRetention,
  cohortRevenueAggregator,
  customerHistories,
  customerHistoriesAggregator,
  InputError,
  orderAmountsAggregator,
  orderTotalsAggregator,
  orderTotalsFromColumns,
  postTotalsAggregator,
  rfmScores,
  type SavedState,
} from "../../src/index.js";

const orders = [
  { customerId: "a", amount: 10, at: "2026-01-03", units: 1 },
  { customerId: "b", amount: 10, at: "2026-01-04", units: 1 },
  { customerId: "a", amount: 10, at: "2026-02-05", units: 1 },
  { customerId: "c", amount: 10, at: "2026-02-06", units: 1 },
];
const monthly = {
  cohortBy: "month",
  period: "month",
  timeZone: "UTC",
  asOf: "2026-03-10",
} as const;
const histories = customerHistoriesAggregator({
  period: "day",
  timeZone: "UTC",
  asOf: "2026-03-10",
});

/** A change to a saved state: the path to a field, and its new value. */
type Alteration = readonly [path: string, altered: (before: never) => unknown];

function altered<Item, State, Result>(
  aggregator: Aggregator<Item, State, Result>,
  items: readonly Item[],
  [path, becomes]: Alteration,
): () => unknown {
  const state = aggregator.empty();
  for (const item of items) aggregator.add(state, item);
  const saved = JSON.parse(JSON.stringify(aggregator.save(state))) as SavedState;
  const whole = () => aggregator.result(aggregator.restore(saved));
  expect(whole()).toEqual(aggregate(items, aggregator));
  const names = path.split(".");
  const last = names.pop() as string;
  let holder = saved.state as Record<string, unknown>;
  for (const name of names) holder = holder[name] as Record<string, unknown>;
  holder[last] = becomes(holder[last] as never);
  return whole;
}

describe("restoring refuses a state that contradicts itself", () => {
  const beyond = (customer: string): Alteration => [
    "newOrders.beyond",
    (before: readonly unknown[]) => [...before, [customer, "1000"]],
  ];
  test.each<[string, Alteration]>([
    ["money of a customer that is not a number", beyond("length")],
    ["money of the customer 0, as text", beyond("0")],
    ["money of __proto__", beyond("__proto__")],
    ["settled money without settled orders", ["newOrders.settledRevenue", () => "999"]],
    ["units of no orders", ["amounts.ordersWithUnits", () => 0]],
  ])("order totals: %s", (_, alteration) => {
    expect(altered(orderTotalsAggregator, orders, alteration)).toThrow(InputError);
  });

  test.each<Alteration>([
    ["orders", () => -1],
    ["revenue", () => "x"],
    ["currency", () => "dollar"],
    ["units", () => null],
  ])("order amounts: a wrong %s", (...alteration) => {
    expect(altered(orderAmountsAggregator, orders, alteration)).toThrow(InputError);
  });

  const times: [string, Alteration][] = [
    [
      "a period that has not begun",
      ["periods.0", (list: number[]) => [...list, Number(list[0]) + 50]],
    ],
    ["a first moment on another date", ["firsts.0", () => 0]],
    ["half a date", ["firstDays.0", (day: number) => day + 0.5]],
    ["an object for the latest time", ["latest", () => ({ toString: 1 })]],
  ];
  test.each(times)("cohorts: %s", (_, alteration) => {
    expect(altered(cohortActivityAggregator(monthly), orders, alteration)).toThrow(InputError);
  });
  test.each(times)("cohort revenue: %s", (_, alteration) => {
    expect(altered(cohortRevenueAggregator(monthly), orders, alteration)).toThrow(InputError);
  });
  test("cohort revenue: fewer orders than customers", () => {
    expect(altered(cohortRevenueAggregator(monthly), orders, ["orders", () => 1])).toThrow(
      "saved.state.orders must be 4 at least, got 1",
    );
  });

  test("histories: more periods with a purchase than purchases", () => {
    const more = ([first = 0, ...rest]: number[]) => [first, first + 1, first + 2, ...rest];
    expect(altered(histories, orders, ["periods.0", more])).toThrow(InputError);
  });

  test.each(["z", "A"])("approximate order totals: all registers %s", (letter) => {
    const all = (registers: string) => letter.repeat(registers.length);
    expect(altered(approximateOrderTotalsAggregator, orders, ["customers", all])).toThrow(
      InputError,
    );
  });
});

describe("numbers beyond what a double can hold", () => {
  const many = Number.MAX_SAFE_INTEGER;
  test("counts whose sum exceeds 2^53 are refused", () => {
    const post = { likes: many, comments: 0 };
    const few = { likes: 1, comments: 0 };
    expect(() => aggregate([post, few], postTotalsAggregator)).toThrow("likes must be");
    const order = { amount: 1, units: many };
    expect(() => aggregate([order, order], orderAmountsAggregator)).toThrow("units must be");
  });
  test("revenue before refunds that exceeds the largest double is refused, though all revenue does not", () => {
    const huge = [
      { customerId: 1, amount: 1e308 },
      { customerId: 2, amount: 1e308 },
      { customerId: 1, amount: -1e308 },
    ];
    expect(() => aggregate(huge, orderTotalsAggregator)).toThrow("grossRevenue must be");
    const one = [
      { customerId: 1, amount: 1.5e308, at: "2026-01-01" },
      { customerId: 1, amount: -1.5e308, at: "2026-01-02" },
      { customerId: 1, amount: -1.5e308, at: "2026-01-02" },
    ];
    const options = { period: "day", timeZone: "UTC", asOf: "2026-03-10" } as const;
    expect(() => customerHistories(one, options)).toThrow(InputError);
  });
  test("a number of bins that is too large is refused", () => {
    const { customers } = customerHistories(orders, {
      period: "day",
      timeZone: "UTC",
      asOf: "2026-03-10",
    });
    expect(() => rfmScores({ customers, bins: many })).toThrow("bins must be");
  });
});

describe("a record just before the end is in a period that has begun", () => {
  test("asOf between two milliseconds", () => {
    const first = Date.UTC(2026, 1, 1);
    const activities = [
      { customerId: "a", at: "2026-01-03T00:00:00Z" },
      { customerId: "a", at: first + 0.25 },
    ];
    const { cohorts } = cohortRetention(activities, { ...monthly, asOf: first + 0.5 });
    expect(cohorts[0]?.cells.map(({ numerator }) => numerator)).toEqual([1, 1]);
  });
  test("clocks that were set back over midnight", () => {
    const options = {
      cohortBy: "day",
      period: "day",
      timeZone: "America/St_Johns",
      asOf: Date.UTC(2006, 9, 29, 3, 30),
    } as const;
    const { cohorts } = cohortRetention(
      [{ customerId: "a", at: Date.UTC(2006, 9, 29, 2, 30, 30) }],
      options,
    );
    expect(cohorts[0]?.cells).toHaveLength(1);
  });
});

describe("columns that cannot be right are refused", () => {
  const columns = { amount: [1], customerId: [0] };
  test("a column that is null is left out", () => {
    const nothing = { at: null, group: null, orderId: null, groupCount: null };
    expect(orderTotalsFromColumns({ ...columns, ...nothing } as never)).toEqual(
      orderTotalsFromColumns(columns),
    );
  });
  test.each<[string, object | null]>([
    ["times that are a number", { ...columns, at: 5 }],
    ["customers that are a number", { ...columns, customerId: 0 }],
    ["groups that are a number", { ...columns, group: 5 }],
    ["groups that are text", { ...columns, group: "" }],
    ["an array of no length", { amount: { length: Number.NaN } }],
    ["an array of negative length", { amount: { length: -1 } }],
    ["an array of endless length", { amount: { length: 1e12 } }],
    ["more groups than fit", { ...columns, group: [0], groupCount: 1e10 }],
    ["no columns at all", null],
  ])("%s", (_, input) => {
    expect(() => orderTotalsFromColumns(input as never)).toThrow(InputError);
  });
});
