import { describe, expect, test } from "vitest";
import {
  type CustomerHistoriesOptions,
  type CustomerHistory,
  customerHistories,
  customerHistoriesAggregator,
  type HistoryOrder,
  InputError,
} from "../../src/index.js";
import { fitBgNbd } from "../../src/models/index.js";
import { cdnowOrders, cdnowRows } from "../data/cdnow.js";

const daily = {
  asOf: "2026-04-01",
  period: "day",
  timeZone: "UTC",
} as const satisfies CustomerHistoriesOptions;
const of = (...orders: (readonly [at: HistoryOrder["at"], amount: HistoryOrder["amount"]])[]) =>
  orders.map(([at, amount]): HistoryOrder => ({ customerId: "a", at, amount }));
const history = (orders: Iterable<HistoryOrder>, options: CustomerHistoriesOptions = daily) =>
  customerHistories(orders, options).customers[0];

describe("customerHistories", () => {
  test("do not depend on the order in which orders come", () => {
    const orders = of(
      ["2026-02-11", "12.50"],
      ["2026-01-03", 20],
      ["2026-03-01", 0.1],
      ["2026-02-11", 5n],
    );
    const expected = {
      customerId: "a",
      orders: 4,
      revenue: 37.6,
      firstAt: "2026-01-03",
      lastAt: "2026-03-01",
      repeatPurchases: 2,
      recency: 57,
      age: 88,
      meanRepeatValue: 8.8,
    };
    expect(customerHistories(orders, daily)).toStrictEqual({
      customers: [expected],
      timeUnit: "day",
      asOf: "2026-04-01",
    });
    expect(history(orders.reverse())).toStrictEqual(expected);
  });

  test("two orders on one day are one purchase (lifetimes #56, #91)", () => {
    const twice = of(["2026-01-03T09:00:00Z", 1], ["2026-01-03T21:00:00Z", 2]);
    expect(history(twice)).toMatchObject({
      orders: 2,
      repeatPurchases: 0,
      recency: 0,
      meanRepeatValue: null,
    });
    // In Jakarta the second came the next day.
    expect(history(twice, { ...daily, timeZone: "Asia/Jakarta" })).toMatchObject({
      repeatPurchases: 1,
      recency: 1,
      meanRepeatValue: 2,
    });
  });

  test("no order of the first day is in the mean of the repeat purchases (lifetimes #184)", () => {
    expect(history(of(["2026-01-03", 100], ["2026-01-03", 50], ["2026-02-03", 7]))).toMatchObject({
      repeatPurchases: 1,
      meanRepeatValue: 7,
    });
    expect(history(of(["2026-02-03", 7], ["2026-02-04", 8], ["2026-01-03", 100]))).toMatchObject({
      repeatPurchases: 2,
      meanRepeatValue: 7.5,
    });
  });

  test.each([
    ["day", 1],
    ["week", 7],
    ["month", 30.4375],
    ["quarter", 91.3125],
    ["year", 365.25],
  ] as const)("a time in the unit %s is days divided by the days of the unit", (period, days) => {
    const orders = of(["2024-12-31", 1], ["2026-03-31", 1]);
    expect(history(orders, { ...daily, period })).toMatchObject({
      recency: 455 / days,
      age: 456 / days,
      repeatPurchases: 1,
    });
    expect(customerHistories(orders, { ...daily, period }).timeUnit).toBe(period);
  });

  test("orders of one week are one purchase, and without another purchase the recency is 0", () => {
    const weekly = { ...daily, period: "week" } as const;
    const [monday, sunday] = ["2026-03-02", "2026-03-08"] as const;
    expect(history(of([monday, 1], [sunday, 1]), weekly)).toMatchObject({
      repeatPurchases: 0,
      recency: 0,
      age: 30 / 7,
    });
    expect(history(of([monday, 1], [sunday, 1]), { ...weekly, weekStart: "sunday" })).toMatchObject(
      {
        repeatPurchases: 1,
        recency: 6 / 7,
      },
    );
  });

  test("days are those of the calendar, across daylight saving (R3)", () => {
    const newYork = { ...daily, timeZone: "America/New_York", asOf: "2026-03-09" };
    // From 23:30 to 23:59 of the next day, which had 23 hours.
    const orders = of(["2026-03-08T04:30:00Z", 1], ["2026-03-09T03:59:00Z", 1]);
    expect(history(orders, newYork)).toMatchObject({ recency: 1, age: 2, repeatPurchases: 1 });
  });

  test("first and last order are instants if the orders have instants", () => {
    const orders = of([new Date("2026-01-03T10:00:00Z"), 1], ["2026-01-03T12:00:00+03:00", 1]);
    expect(history(orders)).toMatchObject({
      firstAt: Date.parse("2026-01-03T09:00:00Z"),
      lastAt: Date.parse("2026-01-03T10:00:00Z"),
    });
    // A date alone stands where that date begins.
    const mixed = of(["2026-01-03T00:00:00Z", 1], ["2026-01-03", 1]);
    expect(history(mixed)).toMatchObject({ firstAt: "2026-01-03", lastAt: "2026-01-03" });
    expect(history(mixed.reverse())).toMatchObject({ firstAt: "2026-01-03", lastAt: "2026-01-03" });
  });

  test("orders of the day of asOf belong to the data if it is a date alone", () => {
    const orders = of(["2026-03-01", 5], ["2026-04-01T23:59:59.999Z", 7]);
    const onTheDay = { repeatPurchases: 1, recency: 31, age: 31, meanRepeatValue: 7 };
    expect(history(orders)).toMatchObject(onTheDay);
    expect(history(of(["2026-03-01", 5], ["2026-04-01", 7]))).toMatchObject(onTheDay);
    expect(() => history(orders, { ...daily, asOf: "2026-04-01T12:00:00Z" })).toThrow(
      'orders[1].at must be before asOf (2026-04-01T12:00:00Z), got "2026-04-01T23:59:59.999Z"',
    );
  });

  test("the unit of time is apart from what one purchase is", () => {
    const orders = of(["2026-01-31", 5], ["2026-02-01", 5]);
    const inMonths = { ...daily, timeUnit: "month" } as const;
    expect(history(orders, inMonths)).toMatchObject({
      repeatPurchases: 1,
      recency: 1 / 30.4375,
      age: 60 / 30.4375,
    });
    expect(customerHistories(orders, inMonths).timeUnit).toBe("month");
    // Two orders 30 days apart are one purchase only where one purchase is a month.
    const apart = of(["2026-01-01", 5], ["2026-01-31", 7]);
    expect(history(apart, inMonths)).toMatchObject({ repeatPurchases: 1, recency: 30 / 30.4375 });
    expect(history(apart, { ...daily, period: "month", timeUnit: "day" })).toMatchObject({
      repeatPurchases: 0,
      recency: 0,
      age: 90,
    });
  });

  test("a year that begins in April divides purchases of a calendar year", () => {
    const orders = of(["2025-03-31", 1], ["2025-04-01", 1], ["2026-03-31", 1]);
    const yearly = { ...daily, period: "year" } as const;
    expect(history(orders, yearly)?.repeatPurchases).toBe(1);
    expect(history(orders, { ...yearly, yearStart: "april" })?.repeatPurchases).toBe(1);
    expect(history(orders.slice(0, 2), yearly)?.repeatPurchases).toBe(0);
    expect(history(orders.slice(0, 2), { ...yearly, yearStart: "april" })?.repeatPurchases).toBe(1);
    expect(history(orders.slice(1), yearly)?.repeatPurchases).toBe(1);
    expect(history(orders.slice(1), { ...yearly, yearStart: "april" })?.repeatPurchases).toBe(0);
  });

  test("instants before 1973 are given as ISO text, and a saved state holds them", () => {
    const orders = of(["1970-01-05T10:00:00Z", 1], ["1970-01-09T10:00:00Z", 1]);
    const one = customerHistoriesAggregator(daily);
    const state = one.empty();
    for (const order of orders) one.add(state, order);
    const expected = { firstAt: "1970-01-05T10:00:00.000Z", lastAt: "1970-01-09T10:00:00.000Z" };
    expect(one.result(state).customers[0]).toMatchObject(expected);
    expect(one.result(one.restore(one.save(state)))).toEqual(one.result(state));
  });

  test("customers are ordered by id, numbers first", () => {
    const orders = ["b", 10, "B", 9, "1"].map((customerId) => ({
      customerId,
      at: 1e12 + 0,
      amount: 1,
    }));
    expect(customerHistories(orders, daily).customers.map(({ customerId }) => customerId)).toEqual([
      9,
      10,
      "1",
      "B",
      "b",
    ]);
  });

  test("asOf is returned as it was given, a Date as its milliseconds", () => {
    const asOf = new Date("2026-04-01T00:00:00Z");
    expect(customerHistories([], { ...daily, asOf })).toEqual({
      customers: [],
      timeUnit: "day",
      asOf: asOf.getTime(),
    });
  });

  test("have a currency only if every order names it", () => {
    const [one] = of(["2026-01-03", 1]) as [HistoryOrder];
    const euros = { ...one, currency: "EUR" };
    expect(customerHistories([euros, euros], daily).currency).toBe("EUR");
    expect(customerHistories([one, one], daily)).not.toHaveProperty("currency");
    expect(() => customerHistories([euros, one], daily)).toThrow("orders[1].currency must be EUR");
    expect(() => customerHistories([euros, { ...one, currency: "USD" }], daily)).toThrow(
      "orders[1].currency must be EUR",
    );
  });

  test("money is added exactly, however large or small", () => {
    const orders = of(["2026-01-03", 1], ["2026-01-04", "1e21"], ["2026-01-05", "0.000001"]);
    expect(history([...orders, ...of(["2026-01-06", "-1e21"])])).toMatchObject({
      revenue: 1.000001,
      meanRepeatValue: 1 / 2e6,
    });
  });

  test.each([
    [
      { at: "2026-04-02" },
      'orders[1].at must be no later than asOf (2026-04-01), got "2026-04-02"',
    ],
    [{ at: "2026-04-02T00:00:00Z" }, "orders[1].at must be no later than asOf"],
    [{ at: undefined }, "orders[1].at must be a Date"],
    [{ amount: null }, "orders[1].amount must be an amount"],
    [{ customerId: "" }, "orders[1].customerId must be"],
  ])("refuses an order of %j", (change, message) => {
    const [order] = of(["2026-01-03", 1]) as [HistoryOrder];
    const wrong = { ...order, ...change } as HistoryOrder;
    expect(() => customerHistories([order, wrong], daily)).toThrow(message);
  });

  test.each([
    [undefined, "options must be a plain object"],
    [{ ...daily, asOf: undefined }, "asOf must be a Date"],
    [{ ...daily, period: "hour" }, "period must be one of"],
    [{ ...daily, timeZone: "Asia/Atlantis" }, "timeZone must be"],
    [{ ...daily, weekStart: 1 }, "weekStart must be one of"],
    [{ ...daily, yearStart: 13 }, "yearStart must be a month from 1 to 12"],
    [{ ...daily, timeUnit: "hour" }, "timeUnit must be one of"],
    [
      { ...daily, timeunit: "week" },
      "options.timeunit must be left out: there is no such option (the closest is timeUnit)",
    ],
    [[daily], "options must be a plain object, got an array"],
  ])("refuses the options %# %j", (options, message) => {
    expect(() => customerHistories([], options as never)).toThrow(message);
  });
});

describe("states of histories", () => {
  const saved = (options: CustomerHistoriesOptions = daily) => {
    const one = customerHistoriesAggregator(options);
    const state = one.empty();
    for (const order of of(["2026-01-03", 2], ["2026-02-03", 3], ["2026-03-03", 4])) {
      one.add(state, order);
    }
    return one.save(state);
  };

  test("can be continued under a later asOf, but not under an earlier one", () => {
    const later = customerHistoriesAggregator({ ...daily, asOf: "2026-05-01" });
    expect(later.result(later.restore(saved())).customers[0]).toMatchObject({
      age: 118,
      recency: 59,
    });
    const earlier = customerHistoriesAggregator({ ...daily, asOf: "2026-03-01" });
    expect(() => earlier.restore(saved())).toThrow(
      "saved.state.lastAt must be no later than asOf (2026-03-01)",
    );
  });

  test.each([
    { period: "week" },
    { timeZone: "Asia/Bangkok" },
    { weekStart: "sunday" },
    { yearStart: 4 },
  ] as const)("are not those of other rules: %j", (change) => {
    expect(() => customerHistoriesAggregator({ ...daily, ...change }).restore(saved())).toThrow(
      "saved must be a state that the aggregator",
    );
  });

  test.each([
    { orders: [2] },
    { orders: [0] },
    { revenue: [] },
    { firstRevenue: ["x"] },
    { firstAt: ["2026-01-04"] },
    { firstAt: ["2026-01-03T00:00:00Z"] },
    { lastAt: [] },
    { lastAt: ["2026-03-04"] },
    { periods: [[1, 2]] },
    { ids: [""] },
    { rows: null },
    { seen: 2 },
    { spent: null },
  ])("that were tampered with are refused: %j", (change) => {
    const whole = saved();
    const state = { ...(whole.state as object), ...change };
    expect(() => customerHistoriesAggregator(daily).restore({ ...whole, state })).toThrow(
      InputError,
    );
  });
});

describe("the histories of CDNOW", () => {
  test("hold all customers and all purchases", () => {
    const { customers } = customerHistories(cdnowOrders(), { ...daily, asOf: "1998-07-01" });
    expect(customers).toHaveLength(23_570);
    expect(customers.reduce((sum, { orders }) => sum + orders, 0)).toBe(69_659);
    expect(customers[0]).toMatchObject({ customerId: "00001", age: 546, revenue: 11.77 });
  });

  test("equal those of the 1/10 sample (Hardie, brucehardie.com/datasets), with the holdout", () => {
    const orders = cdnowOrders();
    const calibration = customerHistories(
      orders.filter(({ at }) => at <= "1997-09-30"),
      { ...daily, asOf: "1997-09-30", timeUnit: "week" },
    );
    const whole = customerHistories(orders, { ...daily, asOf: "1998-06-30" });
    const purchases = new Map(
      whole.customers.map(({ customerId, repeatPurchases }) => [customerId, repeatPurchases]),
    );
    const left = new Map<string, CustomerHistory[]>();
    for (const one of calibration.customers) {
      const { repeatPurchases, recency, age, meanRepeatValue } = one;
      const later = (purchases.get(one.customerId) as number) - repeatPurchases;
      const key = [repeatPurchases, recency, age, (meanRepeatValue ?? 0).toFixed(6), later].join();
      left.set(key, [...(left.get(key) ?? []), one]);
    }
    const sample = cdnowRows("cdnow-sample-histories.csv").map((row) => row.map(Number));
    const found: CustomerHistory[] = [];
    for (const [, x, tx, age, mean, later] of sample as [
      number,
      number,
      number,
      number,
      number,
      number,
    ][]) {
      const key = [x, tx / 7, age / 7, mean.toFixed(6), later].join();
      const one = left.get(key)?.pop();
      expect(one, key).toBeDefined();
      found.push(one as CustomerHistory);
    }
    const repeats = found.reduce((sum, { repeatPurchases }) => sum + repeatPurchases, 0);
    expect([found.length, repeats]).toEqual([2357, 2457]);
    // The parameters that Fader, Hardie and Lee (2005) publish: .243, 4.414, .793 and 2.426.
    const { parameters, logLikelihood } = fitBgNbd({ ...calibration, customers: found });
    expect(Object.values(parameters)).toEqual([
      expect.closeTo(0.24259452, 5),
      expect.closeTo(4.41360199, 4),
      expect.closeTo(0.79292201, 4),
      expect.closeTo(2.42590675, 4),
    ]);
    expect(logLikelihood).toBeCloseTo(-9582.42920667, 6);
  });
});
