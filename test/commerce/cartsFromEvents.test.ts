import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  type CartEvent,
  cartAbandonmentRate,
  cartsFromEvents,
  cartsFromEventsAggregator,
} from "../../src/index.js";
import { firstDay, randomCartEvent } from "./randomCartEvents.js";

const asOf = "2026-03-20";
const item = (at: string, cartId: number = 1): CartEvent => ({ cartId, kind: "item", at });
const purchase = (at: string, cartId: number = 1): CartEvent => ({ cartId, kind: "purchase", at });
const none = {
  carts: 0,
  purchases: 0,
  purchasedLate: 0,
  open: 0,
  openPurchased: 0,
  outside: 0,
  severalVisitors: 0,
  oddities: { purchasedWithoutItem: 0, purchasedBeforeItem: 0 },
  definition: { completeWithin: "7 days" },
};

describe("what becomes of a cart", () => {
  test.each<[string, readonly CartEvent[], object]>([
    [
      "bought within the time",
      [item("2026-03-01"), purchase("2026-03-05")],
      { carts: 1, purchases: 1 },
    ],
    [
      "bought on the last day",
      [item("2026-03-01"), purchase("2026-03-08")],
      { carts: 1, purchases: 1 },
    ],
    [
      "bought a day late",
      [item("2026-03-01"), purchase("2026-03-09")],
      { carts: 1, purchasedLate: 1 },
    ],
    ["never bought", [item("2026-03-01"), item("2026-03-04")], { carts: 1 }],
    [
      "bought twice",
      [item("2026-03-01"), purchase("2026-03-02"), purchase("2026-03-03")],
      { carts: 1, purchases: 1 },
    ],
    ["the time ends with the data", [item("2026-03-13")], { carts: 1 }],
    ["the time is not over", [item("2026-03-14")], { open: 1 }],
    [
      "bought, and the time is not over",
      [item("2026-03-14"), purchase("2026-03-14")],
      { open: 1, openPurchased: 1 },
    ],
    [
      "a purchase alone",
      [purchase("2026-03-02")],
      { oddities: { purchasedWithoutItem: 1, purchasedBeforeItem: 0 } },
    ],
    [
      "a purchase before the first item",
      [purchase("2026-03-01"), item("2026-03-02")],
      { oddities: { purchasedWithoutItem: 0, purchasedBeforeItem: 1 } },
    ],
    [
      "purchases before and after the first item",
      [purchase("2026-03-01"), item("2026-03-02"), purchase("2026-03-02")],
      { carts: 1, purchases: 1 },
    ],
  ])("%s", (_, events, expected) => {
    expect(cartsFromEvents(events, { asOf })).toEqual({ ...none, ...expected });
    expect(cartsFromEvents([...events].reverse(), { asOf })).toEqual({ ...none, ...expected });
  });
});

describe("instants", () => {
  const at = (time: string) => `2026-03-01T${time}Z`;
  const options = {
    completeWithin: { amount: 24, unit: "hour" },
    asOf: "2026-03-02T10:00:00Z",
  } as const;
  test("the time is over once every instant in it is before the end of the data", () => {
    expect(cartsFromEvents([item(at("10:00:00"))], options)).toMatchObject({ carts: 0, open: 1 });
    expect(cartsFromEvents([item(at("09:59:59.999"))], options)).toMatchObject({
      carts: 1,
      open: 0,
    });
  });
  test("a purchase exactly at the end of the time is in it", () => {
    const events = [item(at("08:00:00")), purchase("2026-03-02T08:00:00Z")];
    expect(cartsFromEvents(events, options)).toMatchObject({
      purchases: 1,
      definition: { completeWithin: "1 day" },
    });
    const late = [item(at("08:00:00")), purchase("2026-03-02T08:00:00.001Z")];
    expect(cartsFromEvents(late, options)).toMatchObject({ purchases: 0, purchasedLate: 1 });
  });
  test("an event at the end of the data is refused", () => {
    expect(() => cartsFromEvents([item("2026-03-02T10:00:00Z")], options)).toThrow(
      "events[0].at must be before asOf (2026-03-02T10:00:00Z)",
    );
  });
});

test("only carts that began between from and to count, whenever they were bought", () => {
  const events = [
    item("2026-02-27", 1),
    item("2026-02-28", 2),
    purchase("2026-03-02", 2),
    item("2026-03-01", 3),
    purchase("2026-03-01", 4),
  ];
  const february = { from: "2026-02-01", to: "2026-03-01", asOf };
  expect(cartsFromEvents(events, february)).toMatchObject({ carts: 2, purchases: 1, outside: 2 });
});

test("carts that several visitors used are counted", () => {
  const shared = [
    { ...item("2026-03-01"), visitorId: "ana" },
    { ...item("2026-03-02"), visitorId: "ana" },
    { ...item("2026-03-02"), visitorId: null },
    { ...item("2026-03-01", 2), visitorId: "ana" },
    { ...item("2026-03-01", 2), visitorId: 5n },
  ];
  expect(cartsFromEvents(shared, { asOf })).toMatchObject({ carts: 2, severalVisitors: 1 });
});

test("the rate carries the length of time and what the caller stated", () => {
  const totals = cartsFromEvents([item("2026-03-01")], {
    asOf,
    completeWithin: { amount: 90, unit: "minute" },
    definition: { shop: "web" },
  });
  expect(cartAbandonmentRate(totals)).toMatchObject({
    value: 1,
    definition: { completeWithin: "90 minutes", shop: "web" },
  });
});

describe("what cannot be right is refused", () => {
  test.each<[object, string]>([
    [{ asOf: "2026-03-20T00:00:00Z" }, "events[0].at must be a date with its time, as asOf is"],
    [{ asOf, from: "2026-03-20T00:00:00Z" }, "from must be a date alone, as asOf is"],
    [{ asOf, from: "2026-03-02", to: "2026-03-02" }, "to must be later than from"],
    [{ asOf, completeWithin: "decade" }, "completeWithin must be one of minute, hour, day"],
    [
      { asOf, definition: { completeWithin: "8 days" } },
      "definition.completeWithin must be 7 days",
    ],
    [{ asOf: "2026-02-27" }, "events[0].at must be no later than asOf (2026-02-27)"],
    [{}, "asOf must be"],
  ])("%j", (options, message) => {
    expect(() => cartsFromEvents([item("2026-03-01")], options as never)).toThrow(message);
  });
});

/** Where each cart belongs, read from its events by themselves. */
function byHand(events: readonly CartEvent[], days: number, end: number, first: number): unknown {
  const dayOf = ({ at }: CartEvent) => (Date.parse(at as string) - firstDay) / 86_400_000;
  const counts = {
    carts: 0,
    purchases: 0,
    purchasedLate: 0,
    open: 0,
    openPurchased: 0,
    outside: 0,
    severalVisitors: 0,
  };
  const oddities = { purchasedWithoutItem: 0, purchasedBeforeItem: 0 };
  for (const cartId of new Set(events.map((event) => event.cartId))) {
    const own = events.filter((event) => event.cartId === cartId);
    const items = own.filter(({ kind }) => kind === "item").map(dayOf);
    const bought = own.filter(({ kind }) => kind === "purchase").map(dayOf);
    const begin = Math.min(...items);
    const shared =
      new Set(own.map(({ visitorId }) => visitorId).filter((id) => typeof id === "string")).size >
      1;
    const isIn = bought.some((day) => day >= begin && day - begin <= days);
    if (Math.min(...(items.length > 0 ? items : bought)) < first) counts.outside += 1;
    else if (items.length === 0) oddities.purchasedWithoutItem += 1;
    else if (begin + days > end) {
      counts.open += 1;
      if (isIn) counts.openPurchased += 1;
      if (shared) counts.severalVisitors += 1;
    } else if (bought.length > 0 && bought.every((day) => day < begin))
      oddities.purchasedBeforeItem += 1;
    else {
      counts.carts += 1;
      if (isIn) counts.purchases += 1;
      else if (bought.some((day) => day > begin)) counts.purchasedLate += 1;
      if (shared) counts.severalVisitors += 1;
    }
  }
  return { ...counts, oddities };
}

test("random histories are what their events say, and each id is in one number", () => {
  const property = fc.property(
    fc.array(randomCartEvent, { maxLength: 25 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 19, max: 24 }),
    fc.nat(6),
    (events, days, end, first) => {
      const dateOf = (day: number) =>
        new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
      const completeWithin = { amount: days, unit: "day" } as const;
      const options = { completeWithin, asOf: dateOf(end), from: dateOf(first) };
      const { definition: _, ...totals } = cartsFromEvents(events, options);
      expect(totals).toEqual(byHand(events, days, end, first));
      const { carts, open, outside, oddities } = totals;
      const odd = oddities.purchasedBeforeItem + oddities.purchasedWithoutItem;
      expect(carts + open + outside + odd).toBe(new Set(events.map(({ cartId }) => cartId)).size);
    },
  );
  fc.assert(property, { numRuns: 500 });
});

test("a rate is final once the time of the carts is over", () => {
  const property = fc.property(
    fc.array(randomCartEvent, { maxLength: 25 }),
    fc.nat(30),
    (events, more) => {
      // All events of the first ten days, and whatever comes later.
      const whole = { to: "2026-03-10", completeWithin: { amount: 3, unit: "day" } } as const;
      const early = events.filter(({ at }) => (at as string) <= "2026-03-13");
      const then = cartsFromEvents(early, { ...whole, asOf: "2026-03-13" });
      const later = new Date(firstDay + (19 + more) * 86_400_000).toISOString().slice(0, 10);
      const now = cartsFromEvents(events, { ...whole, asOf: later });
      const known = new Set(
        early.filter(({ kind }) => kind === "item").map(({ cartId }) => cartId),
      );
      // A purchase that comes later never changes a rate; it can only make an odd id one that was bought late.
      fc.pre(events.every(({ cartId, kind }) => kind === "item" || known.has(cartId)));
      fc.pre(then.oddities.purchasedBeforeItem === 0);
      expect(cartAbandonmentRate(now)).toEqual(cartAbandonmentRate(then));
    },
  );
  fc.assert(property, { numRuns: 300 });
});

test("a state can be read for any month, and goes on", () => {
  const march = cartsFromEventsAggregator({ asOf, from: "2026-03-01" });
  const april = cartsFromEventsAggregator({ asOf: "2026-04-20", to: "2026-03-01" });
  const state = march.empty();
  march.add(state, item("2026-03-15"));
  const restored = april.restore(JSON.parse(JSON.stringify(march.save(state))));
  april.add(restored, purchase("2026-03-25"));
  april.add(restored, item("2026-02-25", 2));
  expect(april.result(restored)).toMatchObject({ carts: 1, outside: 1 });
  const all = aggregate([item("2026-03-15"), purchase("2026-03-25"), item("2026-02-25", 2)], april);
  expect(april.result(restored)).toEqual(all);
});
