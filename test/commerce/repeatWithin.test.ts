import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  type RepeatWithinOptions,
  repeatWithin,
  repeatWithinAggregator,
  rollUp,
  type TimedOrder,
} from "../../src/index.js";

const options = {
  days: [30, 60, 90],
  asOf: "2026-06-30",
  timeZone: "UTC",
} as const satisfies RepeatWithinOptions;
const order = (customerId: string | null, at: TimedOrder["at"], amount = 9): TimedOrder => ({
  customerId,
  at,
  amount,
});
const counts = (orders: TimedOrder[], change?: Partial<RepeatWithinOptions>) =>
  repeatWithin(orders, { ...options, ...change }).map(
    ({ numerator, denominator }) => `${numerator}/${denominator}`,
  );

describe("repeatWithin", () => {
  test("counts repeats in each window, of the customers who are old enough for it", () => {
    const orders = [
      order("a", "2026-01-04"),
      order("a", "2026-02-03"), // 30 days later
      order("b", "2026-02-10"),
      order("b", "2026-03-13"), // 31 days later
      order("c", "2026-04-01"), // 90 days before the end
      order("d", "2026-04-02"), // 89 days
      order("e", "2026-05-31"), // 30 days
      order("f", "2026-06-01"), // 29 days
      order("f", "2026-06-02"),
    ];
    expect(counts(orders)).toEqual(["1/5", "2/4", "2/3"]);
    expect(counts(orders, { days: [90, 1] })).toEqual(["2/3", "1/6"]);
    expect(counts(orders.reverse())).toEqual(["1/5", "2/4", "2/3"]);
  });

  test("each measure is a proportion of people that says its window and its history", () => {
    const [thirty] = repeatWithin([order("a", "2026-01-04")], options);
    expect(thirty).toStrictEqual({
      metric: "repeatWithin",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "disjoint",
      value: 0,
      percent: 0,
      numerator: 0,
      denominator: 1,
      scale: 1,
      definition: { days: 30, history: "in-data" },
    });
    const told = { ...options, history: "complete", definition: { shop: "web" } };
    const [complete] = repeatWithin([order("a", "2026-01-04")], told);
    expect(complete?.definition).toEqual({ days: 30, shop: "web" });
    expect(rollUp([complete, complete] as never, { disjoint: true })).toMatchObject({
      denominator: 2,
    });
  });

  test("a date as history is complete for customers who all began a year later", () => {
    const historyOf = (history: string, orders: TimedOrder[]) =>
      repeatWithin(orders, { ...options, history }).map(
        ({ definition }) => definition?.["history"],
      );
    const orders = [order("b", "2026-01-09"), order("a", "2026-01-04")];
    expect(historyOf("2025-01-04", orders)).toEqual([undefined, undefined, undefined]);
    expect(historyOf("2025-01-05", orders)).toEqual(["2025-01-05", "2025-01-05", "2025-01-05"]);
    expect(historyOf("2025-01-04", [])[0]).toBe("2025-01-04");
    const early = [...orders, { ...order("b", "2026-01-03"), orderId: "x" }];
    expect(historyOf("2025-01-04", early.slice(2))[0]).toBe("2025-01-04");
  });

  test("between instants a day has 24 hours, and between dates days are those of the calendar", () => {
    const instants = [order("a", "2026-02-01T10:00:00Z"), order("a", "2026-02-02T10:00:00.001Z")];
    expect(counts(instants, { days: [1, 2] })).toEqual(["0/1", "1/1"]);
    expect(counts([order("a", "2026-02-01"), order("a", "2026-02-02")], { days: [1] })).toEqual([
      "1/1",
    ]);
    // New York's 8 March 2026 has 23 hours: one day on the calendar, and less than 24 hours.
    const spring = [order("a", "2026-03-08"), order("a", "2026-03-09")];
    expect(counts(spring, { days: [1], timeZone: "America/New_York" })).toEqual(["1/1"]);
  });

  test("orders at the moment of the first one are no repeat", () => {
    const twice = [order("a", "2026-02-01"), order("a", "2026-02-01")];
    expect(counts(twice, { days: [1] })).toEqual(["0/1"]);
    const mixed = [order("a", "2026-02-01"), order("a", "2026-02-01T20:00:00Z")];
    expect(counts(mixed, { days: [1] })).toEqual(["0/1"]);
    expect(counts([...mixed, order("a", "2026-02-02T01:00:00Z")], { days: [1] })).toEqual(["1/1"]);
  });

  test("the end of the data is the end of its last date, or the instant", () => {
    const one = [order("a", "2026-06-29T12:00:00Z")];
    expect(counts(one, { days: [1] })).toEqual(["0/1"]);
    expect(counts(one, { days: [2] })).toEqual(["0/0"]);
    expect(counts(one, { days: [1], asOf: "2026-06-30T12:00:00Z" })).toEqual(["0/1"]);
    expect(counts(one, { days: [1], asOf: "2026-06-30T11:59:59Z" })).toEqual(["0/0"]);
  });

  test("where no customer is old enough the measure is immature, and without customers there are no data", () => {
    const [young] = repeatWithin([order("a", "2026-06-15")], options);
    expect(young).toMatchObject({ value: null, percent: null, reason: "immature" });
    expect(repeatWithin([], options)[0]).toMatchObject({ value: null, reason: "no-data" });
  });

  test("a refund is no order, rows with one id are one order, and orders of nobody are counted", () => {
    const refunded = [order("a", "2026-01-04", 50), order("a", "2026-01-20", -50)];
    expect(counts(refunded)).toEqual(["0/1", "0/1", "0/1"]);
    const lines = [
      { ...order("a", "2026-01-20", 5), orderId: 1 },
      { ...order("a", "2026-01-04", 50), orderId: 1 },
      { ...order("a", "2026-03-20", 50), orderId: 2 },
    ];
    expect(counts(lines)).toEqual(["0/1", "0/1", "1/1"]);
    const [first] = repeatWithin([...refunded, order(null, "2026-01-05", 9)], options);
    expect(first?.ordersWithoutCustomer).toBe(1);
    expect(repeatWithin(refunded, options)[0]).not.toHaveProperty("ordersWithoutCustomer");
  });

  test("orders name one currency or none, and others are refused in every order of arrival", () => {
    const euro = { ...order("a", "2026-01-04"), currency: "EUR" };
    const dollar = { ...order("a", "2026-01-20"), currency: "USD" };
    const refund = { ...order("a", "2026-01-21", -5), currency: "EUR" };
    expect(counts([euro, { ...dollar, currency: "EUR" }, refund])).toEqual(["1/1", "1/1", "1/1"]);
    for (const [first, second, message] of [
      [euro, dollar, 'EUR, as in the orders before it, got "USD"'],
      [refund, dollar, 'EUR, as in the orders before it, got "USD"'],
      [euro, { ...dollar, customerId: null }, 'EUR, as in the orders before it, got "USD"'],
      [{ ...euro, orderId: 1 }, { ...dollar, orderId: 2 }, "EUR, as in the orders before it"],
      [euro, { ...dollar, currency: null }, "EUR, as in the orders before it, got undefined"],
      [{ ...euro, currency: null }, dollar, 'left out, as in the orders before it, got "USD"'],
    ] as const) {
      expect(() => counts([first, second])).toThrow(`orders[1].currency must be ${message}`);
      const one = repeatWithinAggregator(options);
      const [left, right] = [first, second].map((row) => {
        const state = one.empty();
        one.add(state, row);
        return one.restore(JSON.parse(JSON.stringify(one.save(state))));
      });
      expect(() => {
        one.merge(left as NonNullable<typeof left>, right as NonNullable<typeof right>);
      }).toThrow(`currency must be ${message}`);
    }
    expect(() => counts([{ ...order("a", "2026-01-04"), currency: "usd" }])).toThrow(
      "orders[0].currency must be a three-letter code",
    );
    const one = repeatWithinAggregator(options);
    const saved = one.save(one.empty());
    const state = { ...(saved.state as object), currency: "EUR" };
    expect(() => one.restore({ ...saved, state })).toThrow("currency must be left out where");
  });

  test.each([
    [{ days: [] }, "days must be one number at least, each once"],
    [{ days: [30, 30] }, "days must be one number at least, each once"],
    [{ days: [0] }, "days[0] must be a whole number from 1 up, got 0"],
    [{ days: [30, 1.5] }, "days[1] must be a whole number from 1 up"],
    [{ days: 30 }, "days must be an iterable"],
    [{ asOf: undefined }, "asOf must be a Date"],
    [{ timeZone: "Jakarta" }, "timeZone must be an IANA time zone"],
    [{ history: "all" }, "history must be"],
    [{ definition: { days: 7 } }, "definition.days must be 30, got 7"],
    [
      { asof: "2026-06-30" },
      "options.asof must be left out: there is no such option (the closest is asOf)",
    ],
  ])("refuses the options %j", (change, message) => {
    expect(() => repeatWithin([], { ...options, ...change } as never)).toThrow(message);
  });

  test.each([
    [{ at: "2026-07-01" }, "orders[0].at must be no later than asOf (2026-06-30)"],
    [{ customerId: "" }, "orders[0].customerId must be"],
    [{ amount: "much" }, "orders[0].amount must be an amount"],
  ])("refuses an order of %j", (change, message) => {
    const wrong = { ...order("a", "2026-01-04"), ...change } as TimedOrder;
    expect(() => repeatWithin([wrong], options)).toThrow(message);
    expect(() => repeatWithin([], undefined as never)).toThrow("options must be a plain object");
  });

  test("random orders give what counting by hand gives, and parts give the whole", () => {
    const hour = 3_600_000;
    const start = Date.UTC(2026, 0, 1);
    const random = fc.record({
      customerId: fc.nat(6),
      at: fc.integer({ min: 0, max: 24 * 180 }).map((hours) => start + hours * hour),
    });
    fc.assert(
      fc.property(fc.array(random, { maxLength: 30 }), fc.nat(30), (orders, cut) => {
        const end = Date.UTC(2026, 6, 1);
        const expected = options.days.map((days) => {
          const length = days * 24 * hour;
          let [repeats, customers] = [0, 0];
          for (const id of new Set(orders.map(({ customerId }) => customerId))) {
            const times = orders.filter((one) => one.customerId === id).map(({ at }) => at);
            const first = Math.min(...times);
            if (end - first < length) continue;
            customers += 1;
            if (times.some((at) => at > first && at - first <= length)) repeats += 1;
          }
          return `${repeats}/${customers}`;
        });
        expect(counts(orders)).toEqual(expected);
        const one = repeatWithinAggregator(options);
        const [whole, part] = [one.empty(), one.empty()];
        for (const [place, each] of orders.entries()) one.add(place < cut ? whole : part, each);
        one.merge(whole, one.restore(JSON.parse(JSON.stringify(one.save(part)))));
        expect(one.result(whole)).toEqual(aggregate(orders, one));
      }),
    );
  });
});
