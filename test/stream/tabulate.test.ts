import { describe, expect, test } from "vitest";
import {
  aggregate,
  groupBy,
  InputError,
  netPromoterScoreAggregator,
  orderAmountsAggregator,
  tabulate,
} from "../../src/index.js";

const orders = [
  { amount: 1, channel: "web", month: 1 },
  { amount: 2, channel: "shop", month: 1 },
  { amount: 4, channel: "web", month: 2 },
  { amount: 8, channel: "web", month: 1 },
];
type Sale = (typeof orders)[number];
const table = tabulate(
  { channel: ({ channel }: Sale) => channel, month: ({ month }: Sale) => month },
  orderAmountsAggregator,
);

describe("tabulate", () => {
  test("gives flat rows, in order of first appearance", () => {
    const rows = aggregate(orders, table);
    const [channel, month]: [string | undefined, number | undefined] = [
      rows[0]?.channel,
      rows[0]?.month,
    ];
    expect([channel, month]).toEqual(["web", 1]);
    expect(rows).toMatchObject([
      { channel: "web", month: 1, result: { orders: 2, revenue: 9 } },
      { channel: "shop", month: 1, result: { orders: 1, revenue: 2 } },
      { channel: "web", month: 2, result: { orders: 1, revenue: 4 } },
    ]);
  });
  test("agrees with groupBy in groupBy", () => {
    const nested = aggregate(
      orders,
      groupBy(
        ({ channel }: Sale) => channel,
        groupBy(({ month }: Sale) => month, orderAmountsAggregator),
      ),
    );
    for (const { channel, month, result } of aggregate(orders, table)) {
      expect(nested.get(channel)?.get(month)).toEqual(result);
    }
  });
  test("tells apart keys that differ, and only these, also after JSON", () => {
    const keys = ["1", 1, true, "true", null, "null", -0, 0, ""];
    const one = tabulate(
      { a: (place: number) => keys[place] ?? null, b: () => "b" },
      {
        ...netPromoterScoreAggregator,
        result: (tally) => tally.reduce((sum, many) => sum + many, 0),
      },
    );
    const state = one.empty();
    for (const place of keys.keys()) one.add(state, place);
    expect(Object.is(one.result(state)[6]?.a, 0)).toBe(true);
    const restored = one.restore(JSON.parse(JSON.stringify(one.save(state))));
    for (const place of keys.keys()) one.add(restored, place);
    const seen = one.result(restored);
    expect(seen.map(({ a }) => a)).toEqual(["1", 1, true, "true", null, "null", 0, ""]);
    expect(seen.map(({ result }) => result)).toEqual([2, 2, 2, 2, 2, 2, 4, 2]);
  });
  test.each([undefined, Number.NaN, {}, 2n ** 53n])(
    "refuses the key %s, and adds no row",
    (key) => {
      const one = tabulate({ a: () => "a", b: () => key as never }, orderAmountsAggregator);
      const state = one.empty();
      expect(() => {
        one.add(state, { amount: 1 });
      }).toThrow("b must be a string, a finite number, a boolean or null");
      expect(one.result(state)).toEqual([]);
      expect(() => aggregate([{ amount: 1 }], one)).toThrow("orders[0].b must be a string");
    },
  );
  test.each([
    [undefined, "keys must be an object of functions"],
    [{}, "keys must be an object of functions"],
    [["a"], "keys must be an object of functions"],
    [{ a: "a" }, 'keys.a must be a function, got "a"'],
    [{ result: () => 1 }, "keys must be named otherwise than the answer of a row"],
  ])("refuses the keys %j", (keys, message) => {
    expect(() => tabulate(keys as never, orderAmountsAggregator)).toThrow(message);
  });
  test("does not restore a state of other keys, of another aggregator, or one that was altered", () => {
    const state = table.empty();
    table.add(state, orders[0] as Sale);
    const saved = table.save(state);
    const other = tabulate({ channel: ({ channel }: Sale) => channel }, orderAmountsAggregator);
    expect(() => other.restore(saved)).toThrow(
      'saved must be a state that the aggregator "tabulate(channel: orderAmounts)" saved, got "tabulate(channel, month: orderAmounts)"',
    );
    const [row] = saved.state as [[unknown, unknown]];
    for (const rows of [
      [row, [[...(row[0] as string[])], row[1]]],
      [[["web"], row[1]]],
      [[["web", {}], row[1]]],
      [["web", row[1]]],
      [[["web", 1], netPromoterScoreAggregator.save(netPromoterScoreAggregator.empty())]],
    ]) {
      expect(() => table.restore({ ...saved, state: rows })).toThrow(InputError);
    }
  });
});

test("a state of another aggregator or version is refused at every level", () => {
  const inner = orderAmountsAggregator;
  const twice = groupBy(
    ({ channel }: Sale) => channel,
    groupBy(({ month }: Sale) => month, inner),
  );
  const state = twice.empty();
  twice.add(state, orders[0] as Sale);
  const text = JSON.stringify(twice.save(state));
  expect(twice.result(twice.restore(JSON.parse(text)))).toEqual(twice.result(state));
  for (const [from, to] of [
    ['"groupBy(groupBy(orderAmounts))"', '"groupBy(groupBy(orderTotals))"'],
    ['"groupBy(orderAmounts)"', '"groupBy(orderTotals)"'],
    ['"orderAmounts"', '"orderTotals"'],
    ['orderAmounts","version":3', 'orderAmounts","version":2'],
    ['groupBy(orderAmounts)","version":1', 'groupBy(orderAmounts)","version":2'],
    ['groupBy(groupBy(orderAmounts))","version":1', 'groupBy(groupBy(orderAmounts))","version":2'],
  ] as const) {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(() => twice.restore(JSON.parse(changed))).toThrow(InputError);
  }
});
