import { expect, test } from "vitest";
import {
  aggregate,
  type DatedOrder,
  firstOrdersAggregator,
  groupBy,
  InputError,
  mapped,
  netPromoterScoreAggregator,
  type Order,
  orderAmountsAggregator,
  orderLineTotalsAggregator,
  orderTotalsAggregator,
  together,
} from "../../src/index.js";

const firsts = mapped((order: Order) => order as DatedOrder, firstOrdersAggregator);
const noCheck = { check: undefined } as object;

test("each part answers as it would alone", () => {
  const orders = [
    { customerId: "a", amount: 20, at: 1e12 + 1, channel: "web" },
    { customerId: "b", amount: 30.1, at: 1e12 + 2, channel: "shop" },
  ];
  const channelOf = ({ channel }: (typeof orders)[number]): string => channel;
  const byChannel = groupBy(channelOf, orderAmountsAggregator);
  const all = aggregate(orders, together({ totals: orderTotalsAggregator, firsts, byChannel }));
  expect(Object.keys(all)).toEqual(["totals", "firsts", "byChannel"]);
  const revenue: number | undefined = all.byChannel.get("shop")?.revenue;
  expect(revenue).toBe(30.1);
  expect(all.firsts.get("b")).toBe(1e12 + 2);
  expect(all.totals).toEqual(aggregate(orders, orderTotalsAggregator));
});

test.each([
  ["with a check", orderAmountsAggregator],
  ["without one", { ...orderAmountsAggregator, ...noCheck }],
])("an item that one part refuses leaves no trace in the others: parts %s", (_, amounts) => {
  const both = together({ amounts, firsts: { ...firsts, ...noCheck } });
  const state = both.empty();
  const refused = { customerId: "a", amount: 1, currency: "USD" };
  const taken = { customerId: "a", amount: 1, currency: "EUR", at: 1e12 + 1 };
  for (const order of [refused, refused]) {
    expect(() => {
      both.add(state, order);
    }).toThrow("at must be a Date");
  }
  both.add(state, taken);
  expect(() => {
    both.add(state, { ...taken, currency: "USD", at: 1e12 + 0 });
  }).toThrow("currency must be EUR");
  both.add(state, taken);
  expect(both.result(state)).toEqual(aggregate([taken, taken], both));
});

test.each(["a merge", "an array"])(
  "a part without a check still refuses what contradicts earlier items after %s",
  (how) => {
    const both = together({
      amounts: { ...orderAmountsAggregator, ...noCheck },
      firsts: { ...firsts, ...noCheck },
    });
    const state = both.empty();
    both.add(state, { customerId: "a", amount: 1, currency: "EUR", at: 1e12 + 5 });
    const inEuro = { customerId: "a", amount: 1, currency: "EUR", at: 1e12 + 4 };
    if (how === "an array") {
      both.addAll?.(state, [inEuro]);
    } else {
      const other = both.empty();
      both.add(other, inEuro);
      both.merge(state, other);
    }
    expect(() => {
      both.add(state, { customerId: "a", amount: 1, currency: "USD", at: 1e12 + 3 });
    }).toThrow("currency must be EUR");
    const { amounts, firsts: found } = both.result(state);
    expect(amounts).toMatchObject({ orders: 2, revenue: 2 });
    expect(found.get("a")).toBe(1e12 + 4);
  },
);

test("an item leaves no trace either if a part throws another error", () => {
  const broken = groupBy((order: Order): string => {
    if (order.amount === 0) throw new TypeError("no key for nothing");
    return "one";
  }, orderAmountsAggregator);
  const both = together({ totals: orderTotalsAggregator, broken });
  const state = both.empty();
  expect(() => {
    both.add(state, { customerId: 1, amount: 0 });
  }).toThrow(new TypeError("no key for nothing"));
  expect(both.result(state).totals.orders).toBe(0);
});

test("errors use the name that all parts have for items, or else items", () => {
  const lines = together({ lines: orderLineTotalsAggregator, again: orderLineTotalsAggregator });
  expect(() => aggregate([{ orderId: 1, amount: "x" }], lines)).toThrow("lines[0].amount must be");
  const mixed = together({
    amounts: orderAmountsAggregator,
    score: mapped((one: { answer: number }) => one.answer, netPromoterScoreAggregator),
  });
  expect(() => aggregate([{ amount: 1, answer: 11 }], mixed)).toThrow(
    "items[0].answer must be a whole number from 0 to 10, got 11",
  );
});

test("a state is restored by the same parts in any order, and by no others", () => {
  const one = together({ a: orderAmountsAggregator, b: firsts });
  const turned = together({ b: firsts, a: orderAmountsAggregator });
  const state = one.empty();
  one.add(state, { customerId: 1, amount: 5, at: 1e12 + 1 });
  const saved: unknown = JSON.parse(JSON.stringify(one.save(state)));
  expect(turned.result(turned.restore(saved))).toEqual(one.result(state));
  expect(() => together({ a: orderAmountsAggregator }).restore(saved)).toThrow(
    'saved must be a state that the aggregator "together(a: orderAmounts)" saved, got "together(a: orderAmounts, b: firstOrders)"',
  );
  expect(() =>
    one.restore({
      ...one.save(state),
      state: { a: orderAmountsAggregator.save(state.states[0] as never) },
    }),
  ).toThrow(InputError);
});

test.each([[undefined], [null], [{}], [[orderAmountsAggregator]], [5]])(
  "refuses the parts %j",
  (parts) => {
    expect(() => together(parts as never)).toThrow("parts must be an object of aggregators");
  },
);

test("an error names the part that is not an aggregator", () => {
  expect(() => together({ a: orderAmountsAggregator, b: 5 as never })).toThrow(
    "parts.b must be an aggregator, got 5",
  );
});
