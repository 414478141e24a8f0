import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  type CustomerHistoriesOptions,
  calibrationAndHoldout,
  customerHistories,
  customerHistoriesAggregator,
  type HistoryOrder,
  rfmScores,
} from "../../src/index.js";

const daily = {
  asOf: "2026-06-30",
  period: "day",
  timeZone: "UTC",
} as const satisfies CustomerHistoriesOptions;
const row = (
  at: string,
  amount: number,
  orderId?: string | number | null,
  customerId: string | null = "a",
): HistoryOrder => ({ customerId, at, amount, orderId });
const history = (...rows: HistoryOrder[]) => customerHistories(rows, daily).customers[0];

describe("a refund lowers revenue and is nothing else", () => {
  test("bought once and fully refunded is one order and no repeat purchase", () => {
    expect(history(row("2026-02-03", 90), row("2026-02-20", -90))).toMatchObject({
      orders: 1,
      revenue: 0,
      repeatPurchases: 0,
      recency: 0,
      meanRepeatValue: null,
      lastAt: "2026-02-03",
    });
  });

  test("a refund without an id lowers the repeat purchases of its customer", () => {
    const rows = [row("2026-01-05", 75), row("2026-03-09", 44), row("2026-03-20", -14)];
    expect(history(...rows)).toMatchObject({ orders: 2, revenue: 105, meanRepeatValue: 30 });
  });

  test("a refund that names its order lowers what that order was worth", () => {
    const rows = [row("2026-01-05", 75, "o1"), row("2026-03-09", 44, "o2")];
    const ofFirst = history(...rows, row("2026-03-20", -14, "o1"));
    expect(ofFirst).toMatchObject({ orders: 2, revenue: 105, meanRepeatValue: 44 });
    const ofSecond = history(row("2026-03-20", -14, "o2"), ...rows);
    expect(ofSecond).toMatchObject({ orders: 2, revenue: 105, meanRepeatValue: 30 });
    // An order that is not among the rows cannot be lowered, so the customer is refunded.
    const ofNone = history(...rows, row("2026-03-20", -14, "o9"));
    expect(ofNone).toMatchObject({ orders: 2, revenue: 105, meanRepeatValue: 30 });
  });

  test("a customer with nothing but refunds has no history", () => {
    const rows = [row("2026-01-05", 75), row("2026-01-06", -5, undefined, "b")];
    expect(customerHistories(rows, daily).customers).toHaveLength(1);
  });

  test("an amount of 0 is an order", () => {
    expect(history(row("2026-01-05", 0), row("2026-01-09", 0))).toMatchObject({
      orders: 2,
      repeatPurchases: 1,
      meanRepeatValue: 0,
    });
  });

  test("negative amounts can be an error", () => {
    const rows = [row("2026-01-05", 75), row("2026-01-06", -5)];
    expect(() => customerHistories(rows, { ...daily, negative: "error" })).toThrow(
      'orders[1].amount must be 0 or more, since negative is "error"',
    );
  });

  test("scores of a customer who was refunded are those of one order", () => {
    const buyers = Array.from({ length: 9 }, (_, place) =>
      row(`2026-0${1 + (place % 5)}-11`, 40 + place, undefined, `c${place}`),
    );
    const refunded = [
      row("2026-01-02", 90, undefined, "r"),
      row("2026-05-30", -90, undefined, "r"),
    ];
    const { customers } = rfmScores(customerHistories([...buyers, ...refunded], daily));
    expect(customers.find(({ customerId }) => customerId === "r")).toMatchObject({
      recency: 1,
      frequency: 1,
      monetary: 1,
    });
  });
});

describe("an order of several rows", () => {
  test("is one order of the earliest time, and its discount lowers it", () => {
    const rows = [
      row("2026-02-07T10:00:00Z", 30, 7),
      row("2026-02-03T10:00:00Z", 50, 7),
      row("2026-02-03T10:00:00Z", -5, 7),
      row("2026-04-01T10:00:00Z", 20, 8),
      row("2026-04-01T10:00:00Z", 22, 8),
    ];
    const expected = {
      orders: 2,
      revenue: 117,
      firstAt: Date.parse("2026-02-03T10:00:00Z"),
      lastAt: Date.parse("2026-04-01T10:00:00Z"),
      repeatPurchases: 1,
      recency: 57,
      meanRepeatValue: 42,
    };
    expect(history(...rows)).toMatchObject(expected);
    expect(history(...rows.reverse())).toMatchObject(expected);
    expect(history(...rows.map((one) => ({ ...one, orderId: null })))).toMatchObject({ orders: 4 });
  });

  test("of dates without a time, the first and the last order are dates", () => {
    expect(history(row("2026-02-07", 30, 7), row("2026-03-03", 50, 8))).toMatchObject({
      firstAt: "2026-02-07",
      lastAt: "2026-03-03",
    });
  });

  test.each([
    [[row("2026-01-05", 7, 1), row("2026-01-06", 7)], "orders[1].orderId must be there"],
    [[row("2026-01-05", 7), row("2026-01-06", 7, 1)], "orders[1].orderId must be left out"],
    [
      [row("2026-01-05", 7, 1), row("2026-01-06", 7, 1, "b")],
      'orders[1].customerId must be that of the other rows of order 1, got "b"',
    ],
  ])("refused: %#", (rows, message) => {
    expect(() => customerHistories(rows, daily)).toThrow(message);
  });
});

test("orders of nobody are left out and counted, in scores too", () => {
  const rows = [
    row("2026-01-05", 7),
    row("2026-01-06", 8, null, null),
    { at: "2026-01-07", amount: 9 },
  ];
  const histories = customerHistories(rows, daily);
  expect([histories.customers.length, histories.ordersWithoutCustomer]).toEqual([1, 2]);
  expect(rfmScores(histories).ordersWithoutCustomer).toBe(2);
  expect(customerHistories(rows.slice(0, 1), daily)).not.toHaveProperty("ordersWithoutCustomer");
  const ends = { calibrationEnd: "2026-01-06", holdoutEnd: "2026-06-30" };
  const { asOf: _, ...options } = daily;
  expect(calibrationAndHoldout(rows, { ...options, ...ends }).ordersWithoutCustomer).toBe(2);
});

describe("refunds and orders of several rows in calibration and holdout", () => {
  const ends = { calibrationEnd: "2026-03-31", holdoutEnd: "2026-06-30" };
  const both = (...rows: HistoryOrder[]) =>
    calibrationAndHoldout(rows, { period: "day", timeZone: "UTC", ...ends });
  const split = (...rows: HistoryOrder[]) => both(...rows).customers[0];

  test("a refund in the holdout is no purchase, and tells nothing about the calibration", () => {
    const rows = [row("2026-01-05", 75), row("2026-02-05", 40), row("2026-04-09", -40)];
    expect(split(...rows)).toMatchObject({
      repeatPurchases: 1,
      meanRepeatValue: 40,
      holdoutPurchases: 0,
      holdoutValue: null,
    });
    expect(split(...rows, row("2026-05-01", 60))).toMatchObject({
      holdoutPurchases: 1,
      holdoutValue: 20,
    });
  });

  test("a refund lowers the order of the holdout that it names, but no order of the calibration", () => {
    const rows = [row("2026-01-05", 75, 1), row("2026-05-01", 60, 2)];
    expect(split(...rows, row("2026-05-09", -10, 2))?.holdoutValue).toBe(50);
    expect(split(...rows, row("2026-05-09", -10, 1))?.holdoutValue).toBe(60);
    expect(split(...rows, row("2026-05-09", -10, 1))?.revenue).toBe(75);
  });

  test("a refund in the calibration of an order that comes later is its customer's", () => {
    const rows = [row("2026-01-05", 75, 1), row("2026-03-09", -10, 2), row("2026-05-01", 60, 2)];
    expect(split(...rows)).toMatchObject({ revenue: 65, holdoutValue: 60 });
  });

  test("an order with rows on both sides of the cut is one order of the calibration", () => {
    const rows = [row("2026-03-30", 75, 1), row("2026-04-02", 25, 1), row("2026-04-03", -9, 1)];
    const expected = { orders: 1, revenue: 100, lastAt: "2026-03-30", holdoutPurchases: 0 };
    expect(split(...rows)).toMatchObject(expected);
    expect(split(...rows.reverse())).toMatchObject(expected);
    expect(both(...rows).newInHoldout).toBe(0);
  });

  test("a row on one side names the customer of the order, whose rows on the other side name nobody", () => {
    const rows = [row("2026-03-30", 75, 1, null), row("2026-04-02", 25, 1)];
    expect(split(...rows)).toMatchObject({ customerId: "a", orders: 1, revenue: 100 });
    expect(split(...rows.reverse())).toMatchObject({ customerId: "a", orders: 1, revenue: 100 });
    const named = [row("2026-03-30", 75, 1), row("2026-04-02", 25, 1, null)];
    expect(split(...named)).toMatchObject({ customerId: "a", orders: 1, revenue: 100 });
    for (const some of [rows, named]) {
      expect(both(...some)).not.toHaveProperty("ordersWithoutCustomer");
    }
  });

  test("an order of nobody with rows on both sides of the cut is left out once", () => {
    const rows = [row("2026-03-30", 75, 1, null), row("2026-04-02", 25, 1, null)];
    expect(both(...rows)).toMatchObject({ customers: [], ordersWithoutCustomer: 1 });
    expect(both(...rows, row("2026-04-02", 25, 2, null)).ordersWithoutCustomer).toBe(2);
  });

  test.each([
    [
      [row("2026-03-30", 75, 1), row("2026-04-02", 25, 1, "b")],
      'orders[1].customerId must be that of the other rows of order 1, got "b"',
    ],
    [
      [row("2026-04-02", 75, 1, "b"), row("2026-03-30", 25, 1)],
      'orders[1].customerId must be that of the other rows of order 1, got "a"',
    ],
    [
      [row("2026-03-30", 75, 1), row("2026-04-02", 25)],
      "orders[1].orderId must be there, as in the rows before it, got undefined",
    ],
    [
      [row("2026-03-30", 75), row("2026-04-02", 25, 1)],
      "orders[1].orderId must be left out, as in the rows before it, got 1",
    ],
  ])(
    "rows on both sides of the cut that contradict each other are refused (%#)",
    (rows, message) => {
      expect(() => both(...rows)).toThrow(message);
    },
  );

  test("random rows give the histories of the orders that began in either part", () => {
    const rowOf = fc
      .record({
        order: fc.nat(6),
        day: fc.integer({ min: 0, max: 180 }),
        amount: fc.integer({ min: -400, max: 900 }),
      })
      .map(({ order, day, amount }) => ({
        orderId: order,
        customerId: order % 3 === 0 ? null : order % 3,
        at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
        amount,
      }));
    fc.assert(
      fc.property(fc.array(rowOf, { maxLength: 25 }), (rows) => {
        const begins = new Map<number, string>();
        for (const { orderId, at, amount } of rows) {
          const known = begins.get(orderId);
          if (amount >= 0 && (known === undefined || at < known)) begins.set(orderId, at);
        }
        const isEarly = (at: string) => at <= ends.calibrationEnd;
        // All rows of an order stand at its beginning, and each refund at its own time.
        const placed = rows.map((one) => {
          const began = begins.get(one.orderId);
          return one.amount < 0 || began === undefined ? one : { ...one, at: began };
        });
        const isOfEarlier = (one: (typeof rows)[number]) =>
          isEarly(begins.get(one.orderId) ?? "2027-01-01");
        const options = { period: "day", timeZone: "UTC" } as const;
        const { customers } = customerHistories(
          placed.filter(({ at }) => isEarly(at)),
          { ...options, asOf: ends.calibrationEnd },
        );
        const later = customerHistories(
          placed.filter((one) => !isEarly(one.at) && !isOfEarlier(one)),
          { ...options, asOf: ends.holdoutEnd },
        ).customers;
        const found = both(...rows);
        expect(found.customers).toHaveLength(customers.length);
        for (const [place, customer] of customers.entries()) {
          const holdout = later.find(({ customerId }) => customerId === customer.customerId);
          const purchases = holdout === undefined ? 0 : holdout.repeatPurchases + 1;
          expect(found.customers[place]).toMatchObject({
            ...customer,
            holdoutPurchases: purchases,
          });
          const value = found.customers[place]?.holdoutValue ?? 0;
          expect(value * purchases).toBeCloseTo(holdout?.revenue ?? 0, 9);
        }
        const nobodys = Array.from(begins.keys()).filter((order) => order % 3 === 0);
        expect(found.ordersWithoutCustomer ?? 0).toBe(nobodys.length);
      }),
    );
  });
});

describe("in rolling windows", () => {
  const rolling = { ...daily, windows: "rolling" } as const;
  const of = (options: CustomerHistoriesOptions, ...rows: HistoryOrder[]) =>
    customerHistories(rows, options).customers[0];

  test("orders within 24 hours of the first are one purchase, whatever the date", () => {
    const rows = [row("2026-02-03T23:59:00Z", 5), row("2026-02-04T00:03:00Z", 7)];
    expect(of(rolling, ...rows)).toMatchObject({ orders: 2, repeatPurchases: 0, recency: 0 });
    expect(of(daily, ...rows)).toMatchObject({ repeatPurchases: 1, meanRepeatValue: 7 });
    const third = row("2026-02-05T00:00:00Z", 11);
    expect(of(rolling, ...rows, third)).toMatchObject({ repeatPurchases: 1, meanRepeatValue: 11 });
    expect(customerHistories(rows, rolling).windows).toBe("rolling");
    expect(customerHistories(rows, daily)).not.toHaveProperty("windows");
  });

  test("months begin on the same day of later months, at the latest on their last", () => {
    const monthly = { ...rolling, period: "month" } as const;
    const rows = [row("2026-01-30", 5), row("2026-02-27", 6), row("2026-02-28", 7)];
    expect(of(monthly, ...rows)).toMatchObject({ repeatPurchases: 1, meanRepeatValue: 7 });
    expect(of(monthly, ...rows, row("2026-03-29", 9))).toMatchObject({
      repeatPurchases: 1,
      meanRepeatValue: 16,
    });
  });

  test("a state is saved with the moments, and is not one of calendar periods", () => {
    const one = customerHistoriesAggregator(rolling);
    const state = one.empty();
    for (const day of ["03", "05", "04"]) one.add(state, row(`2026-02-${day}`, 5));
    const saved: unknown = JSON.parse(JSON.stringify(one.save(state)));
    expect(one.result(one.restore(saved))).toEqual(one.result(state));
    expect(() => customerHistoriesAggregator(daily).restore(saved)).toThrow(
      "saved must be a state",
    );
  });
});

describe("histories of random rows", () => {
  const at = fc.oneof(
    fc
      .integer({ min: 0, max: 170 })
      .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
    fc.integer({ min: 0, max: 24 * 170 }).map((hour) => Date.UTC(2026, 0, 1, hour)),
  );
  const amount = fc.integer({ min: -400, max: 900 });
  const named = fc
    .record({ order: fc.nat(7), at, amount, isNamed: fc.boolean() })
    .map(({ order, isNamed, ...rest }) => ({
      ...rest,
      customerId: order % 3 === 0 ? null : order % 3,
      orderId: isNamed || rest.amount >= 0 ? order : undefined,
    }));
  const nameless = fc.record({ customerId: fc.constantFrom(1, 2, null), at, amount });
  const zones = fc.constantFrom("UTC", "Asia/Jakarta", "America/New_York", "Pacific/Apia");

  /** What RECORDS says of rows, read one sentence at a time. */
  function byHand(rows: readonly HistoryOrder[], timeZone: string) {
    const dates = new Intl.DateTimeFormat("en-CA", { timeZone });
    const dayOf = (time: HistoryOrder["at"]): string =>
      typeof time === "string" ? time : dates.format(new Date(time as number));
    // A date stands where it begins, before all instants of that date.
    const placeOf = (time: HistoryOrder["at"]): string =>
      `${dayOf(time)} ${typeof time === "string" ? "" : String(time)}`;
    const isRefund = (one: HistoryOrder): boolean => Number(one.amount) < 0;
    const ids = new Set(rows.map(({ orderId }) => orderId ?? undefined));
    ids.delete(undefined);
    const orders = rows
      .filter((one) => one.orderId === undefined && !isRefund(one))
      .map((one) => ({ customerId: one.customerId, at: one.at, worth: Number(one.amount) }));
    const loose = rows.filter((one) => one.orderId === undefined && isRefund(one));
    for (const id of ids) {
      const lines = rows.filter(({ orderId }) => orderId === id);
      const positive = lines.filter((one) => !isRefund(one));
      if (positive.length === 0) loose.push(...lines);
      else {
        const [first] = [...positive].sort((a, b) => (placeOf(a.at) < placeOf(b.at) ? -1 : 1));
        const worth = lines.reduce((sum, one) => sum + Number(one.amount), 0);
        orders.push({ customerId: first?.customerId, at: first?.at as HistoryOrder["at"], worth });
      }
    }
    return [1, 2].flatMap((customerId) => {
      const own = orders.filter((one) => one.customerId === customerId);
      if (own.length === 0) return [];
      const days = own.map((one) => dayOf(one.at)).sort();
      const refunded = loose
        .filter((one) => one.customerId === customerId)
        .reduce((sum, one) => sum + Number(one.amount), 0);
      const revenue = own.reduce((sum, { worth }) => sum + worth, 0) + refunded;
      const first = own
        .filter((one) => dayOf(one.at) === days[0])
        .reduce((sum, { worth }) => sum + worth, 0);
      const repeatPurchases = new Set(days).size - 1;
      const between = (from = "", to = ""): number => (Date.parse(to) - Date.parse(from)) / 864e5;
      return [
        {
          customerId,
          orders: own.length,
          revenue,
          repeatPurchases,
          recency: between(days[0], days.at(-1)),
          age: between(days[0], "2026-06-30"),
          meanRepeatValue: repeatPurchases === 0 ? null : (revenue - first) / repeatPurchases,
        },
      ];
    });
  }

  test.each([
    ["rows without ids", fc.array(nameless, { maxLength: 25 })],
    ["rows with ids", fc.array(named, { maxLength: 25 })],
  ] as const)("%s are read as RECORDS says", (_, rowsOf) => {
    fc.assert(
      fc.property(rowsOf, zones, fc.nat(25), (rows, timeZone, cut) => {
        const one = customerHistoriesAggregator({ ...daily, timeZone });
        const { customers, ordersWithoutCustomer = 0 } = aggregate(rows, one);
        const expected = byHand(rows, timeZone);
        expect(customers).toHaveLength(expected.length);
        for (const [place, customer] of customers.entries()) {
          expect(customer).toMatchObject(expected[place] as object);
        }
        const nobodys = rows.filter(
          ({ customerId, amount: money }) => customerId === null && money >= 0,
        );
        const orderOf = ({ orderId }: HistoryOrder, place: number) => orderId ?? `row ${place}`;
        expect(ordersWithoutCustomer).toBe(new Set(nobodys.map(orderOf)).size);
        const [whole, part] = [one.empty(), one.empty()];
        for (const [place, each] of rows.entries()) one.add(place < cut ? whole : part, each);
        one.merge(whole, one.restore(JSON.parse(JSON.stringify(one.save(part)))));
        expect(one.result(whole)).toEqual(aggregate(rows, one));
      }),
      { numRuns: 200 },
    );
  });
});
