import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CalibrationAndHoldoutOptions,
  calibrationAndHoldout,
  customerHistories,
  type HistoryOrder,
  InputError,
} from "../../src/index.js";
import { cdnowOrders, cdnowRows } from "../data/cdnow.js";

const daily = {
  calibrationEnd: "2026-04-01",
  holdoutEnd: "2026-07-01",
  period: "day",
  timeZone: "UTC",
} as const satisfies CalibrationAndHoldoutOptions;

function order(customerId: string, at: string, amount = 1): HistoryOrder {
  return { customerId, at, amount };
}

describe("calibrationAndHoldout", () => {
  test("a purchase and its value mean the same in both parts (lifetimes #322, #431)", () => {
    const split = calibrationAndHoldout(
      [
        order("a", "2026-01-01", 100),
        order("a", "2026-02-01", 10),
        order("a", "2026-02-01", 20),
        order("a", "2026-05-01", 7),
        order("a", "2026-05-01", 8),
        order("a", "2026-06-01", 5),
        order("b", "2026-04-02", 1),
      ],
      daily,
    );
    expect(split).toStrictEqual({
      customers: [
        {
          customerId: "a",
          orders: 3,
          revenue: 130,
          firstAt: "2026-01-01",
          lastAt: "2026-02-01",
          repeatPurchases: 1,
          recency: 31,
          age: 90,
          meanRepeatValue: 30,
          holdoutPurchases: 2,
          holdoutValue: 10,
          holdoutLength: 91,
        },
      ],
      newInHoldout: 1,
      timeUnit: "day",
      calibrationEnd: "2026-04-01",
      holdoutEnd: "2026-07-01",
      timeline: {
        startsOn: "2026-01-01",
        timeUnit: "day",
        calibrationEnd: 90,
        holdoutEnd: 181,
        moments: [
          { time: 0, newCustomers: 1, repeatPurchases: 0 },
          { time: 31, newCustomers: 0, repeatPurchases: 1 },
          { time: 120, newCustomers: 0, repeatPurchases: 1 },
          { time: 151, newCustomers: 0, repeatPurchases: 1 },
        ],
      },
    });
    expect(JSON.parse(JSON.stringify(split))).toStrictEqual(split);
  });

  test("a purchase of the calibration is not counted again", () => {
    // 2026-04-01 was a Wednesday: Monday and Friday are one purchase in weeks.
    const weekly = { ...daily, period: "week" } as const;
    const orders = [
      order("a", "2026-02-02"),
      order("a", "2026-03-30", 10),
      order("a", "2026-04-03", 90),
      order("a", "2026-05-01", 6),
      order("b", "2026-03-02"),
      order("b", "2026-04-03", 90),
    ];
    const [a, b] = calibrationAndHoldout(orders, weekly).customers;
    expect(a).toMatchObject({ repeatPurchases: 1, meanRepeatValue: 10 });
    expect(a).toMatchObject({ holdoutPurchases: 1, holdoutValue: 6, holdoutLength: 13 });
    expect(b).toMatchObject({ repeatPurchases: 0, holdoutPurchases: 1, holdoutValue: 90 });
    // The purchase of b stands in the holdout, though its week began before.
    const { timeline } = calibrationAndHoldout(orders, weekly);
    expect(timeline.moments.filter(({ time }) => time >= timeline.calibrationEnd)).toEqual([
      { time: timeline.calibrationEnd + 1 / 7, newCustomers: 0, repeatPurchases: 1 },
      { time: 12, newCustomers: 0, repeatPurchases: 1 },
    ]);
  });

  test("orders of the date of an end belong to its part, by the dates of the time zone", () => {
    const jakarta = { ...daily, timeZone: "Asia/Jakarta" };
    const at = (time: string) =>
      calibrationAndHoldout([order("a", "2026-01-01"), order("a", time)], jakarta).customers[0];
    expect(at("2026-04-01T16:59:59Z")).toMatchObject({ repeatPurchases: 1, holdoutPurchases: 0 });
    expect(at("2026-04-01T17:00:00Z")).toMatchObject({ repeatPurchases: 0, holdoutPurchases: 1 });
    expect(at("2026-07-01T16:59:59Z")).toMatchObject({ repeatPurchases: 0, holdoutPurchases: 1 });
    expect(() => at("2026-07-01T17:00:00Z")).toThrow(
      "orders[1].at must be no later than holdoutEnd (2026-07-01)",
    );
  });

  test("an end that is an instant divides its day", () => {
    const options = { ...daily, calibrationEnd: "2026-04-01T12:00:00Z" };
    const at = (time: string) =>
      calibrationAndHoldout([order("a", "2026-01-01"), order("a", time)], options);
    expect(at("2026-04-01T11:59:59Z").customers[0]).toMatchObject({ repeatPurchases: 1 });
    const later = at("2026-04-01T12:00:00Z");
    expect(later.customers[0]).toMatchObject({ repeatPurchases: 0, holdoutPurchases: 1 });
    expect(later.timeline.moments[1]).toEqual({ time: 90, newCustomers: 0, repeatPurchases: 1 });
  });

  test("without orders there are no customers, and orders are read only once", () => {
    expect(calibrationAndHoldout([], daily)).toMatchObject({
      customers: [],
      newInHoldout: 0,
      timeline: { startsOn: null, calibrationEnd: 0, holdoutEnd: 91, moments: [] },
    });
    const once = [order("a", "2026-01-01"), order("a", "2026-05-01")].values();
    expect(calibrationAndHoldout(once, daily).customers[0]?.holdoutPurchases).toBe(1);
  });

  test("the result has a currency if all orders of both parts name it", () => {
    const orders = ["2026-01-01", "2026-05-01"].map((at) => ({
      ...order("a", at),
      currency: "EUR",
    }));
    expect(calibrationAndHoldout(orders, daily).currency).toBe("EUR");
    const mixed = [orders[0], { ...orders[1], currency: "USD" }] as HistoryOrder[];
    expect(() => calibrationAndHoldout(mixed, daily)).toThrow(/^orders\[1\]\.currency must be/);
    expect(() => calibrationAndHoldout([...orders, order("a", "2026-05-02")], daily)).toThrow(
      /^orders\[2\]\.currency must be EUR/,
    );
  });

  test("the calibration equals the histories of its orders, and both parts together hold all purchases", () => {
    const orders = fc.array(
      fc.record({
        customerId: fc.constantFrom("a", "b", "c"),
        at: fc
          .integer({ min: 0, max: 180 })
          .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
        amount: fc.integer({ min: 0, max: 1000 }).map((cents) => cents / 100),
      }),
      { maxLength: 30 },
    );
    const period = fc.constantFrom("day", "week", "month");
    fc.assert(
      fc.property(orders, period, (all, unit) => {
        const options = { ...daily, period: unit };
        const split = calibrationAndHoldout(all, options);
        const { calibrationEnd, holdoutEnd, ...rest } = options;
        const early = all.filter(({ at }) => at <= calibrationEnd);
        const before = customerHistories(early, { ...rest, asOf: calibrationEnd }).customers;
        const whole = customerHistories(all, { ...rest, asOf: holdoutEnd }).customers;
        expect(split.customers.map(({ customerId }) => customerId)).toEqual(
          before.map(({ customerId }) => customerId),
        );
        expect(split.newInHoldout).toBe(whole.length - before.length);
        for (const [place, customer] of split.customers.entries()) {
          expect(customer).toMatchObject({ ...before[place] });
          const both = whole.find(({ customerId }) => customerId === customer.customerId);
          const purchases = customer.repeatPurchases + customer.holdoutPurchases;
          expect(purchases).toBe(both?.repeatPurchases);
          expect(customer.age + customer.holdoutLength).toBeCloseTo(both?.age ?? Number.NaN, 9);
        }
        const sumOf = (field: "newCustomers" | "repeatPurchases"): number =>
          split.timeline.moments.reduce((sum, moment) => sum + moment[field], 0);
        expect(sumOf("newCustomers")).toBe(split.customers.length);
        expect(sumOf("repeatPurchases")).toBe(
          split.customers.reduce((sum, one) => sum + one.repeatPurchases + one.holdoutPurchases, 0),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, unknown, unknown]>([
    ["options must be", [], undefined],
    ["calibrationEnd must be", [], { ...daily, calibrationEnd: undefined }],
    ["calibrationEnd must be on a date before", [], { ...daily, calibrationEnd: "2026-07-01" }],
    ["calibrationEnd must be on a date before", [], { ...daily, calibrationEnd: "2027-07-01" }],
    ["holdoutEnd must be", [], { ...daily, holdoutEnd: "soon" }],
    ["period must be", [], { ...daily, period: "hour" }],
    ["timeZone must be", [], { ...daily, timeZone: undefined }],
    ["orders must be an iterable", "orders", daily],
    ["orders[0] must be", [null], daily],
    ["orders[0].customerId must be", [{ customerId: "", at: "2026-01-01", amount: 1 }], daily],
    ["options.windows must be left out", [], { ...daily, windows: "rolling" }],
    [
      "orders[1].at must be no later than holdoutEnd (2026-07-01)",
      ["2026-01-01", "2026-07-02"].map((at) => order("a", at)),
      daily,
    ],
    ["orders[0].amount must be", [{ ...order("a", "2026-05-01"), amount: "much" }], daily],
  ])("refuses: %s (%#)", (message, orders, options) => {
    const split = () => calibrationAndHoldout(orders as [], options as typeof daily);
    expect(split).toThrow(InputError);
    expect(split).toThrow(message);
  });
});

describe("the holdout of CDNOW", () => {
  test("equals that of the 1/10 sample (Hardie, brucehardie.com/datasets)", () => {
    const { customers, newInHoldout } = calibrationAndHoldout(cdnowOrders(), {
      ...daily,
      calibrationEnd: "1997-09-30",
      holdoutEnd: "1998-06-30",
    });
    expect([customers.length, newInHoldout]).toEqual([23_570, 0]);
    const keyOf = (...parts: readonly (number | string)[]): string => parts.join();
    const left = new Map<string, number>();
    for (const one of customers) {
      const { repeatPurchases, recency, age, meanRepeatValue, holdoutPurchases } = one;
      const value = (meanRepeatValue ?? 0).toFixed(6);
      const key = keyOf(repeatPurchases, recency, age, value, holdoutPurchases);
      left.set(key, (left.get(key) ?? 0) + 1);
    }
    let [repeats, once, later] = [0, 0, 0];
    for (const [, x, tx, age, mean, holdout] of cdnowRows("cdnow-sample-histories.csv")) {
      const key = keyOf(...[x, tx, age].map(Number), Number(mean).toFixed(6), Number(holdout));
      expect(left.get(key), key).toBeGreaterThan(0);
      left.set(key, (left.get(key) as number) - 1);
      repeats += Number(x);
      once += x === "0" ? 1 : 0;
      later += Number(holdout);
    }
    expect([repeats, once, later]).toEqual([2457, 1411, 1882]);
  });
});
