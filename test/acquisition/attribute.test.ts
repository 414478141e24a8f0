import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Attribution,
  type AttributionModel,
  aggregate,
  attribute,
  channelTotalsAggregator,
  groupBy,
  orderTotalsAggregator,
  type Touch,
} from "../../src/index.js";

const within = { amount: 30, unit: "day" } as const;
const models: readonly AttributionModel[] = ["first", "last", "last-non-direct", "linear"];
const touch = (channel: string, at: string, customerId = "ana"): Touch => ({
  customerId,
  at,
  channel,
});
const order = { customerId: "ana", amount: 90, at: "2026-03-31" };
const channelsOf = (
  touches: readonly Touch[],
  model: AttributionModel,
  more: object = {},
  orders: readonly { customerId: string; amount: number; at: string }[] = [order],
) => attribute(orders, touches, { model, within, ...more }).map(({ channel }) => channel);

describe("which touches get the credit", () => {
  const touches = [
    touch("direct", "2026-03-30"),
    touch("email", "2026-03-20"),
    touch("search", "2026-03-05"),
    touch("(direct)", "2026-03-31"),
    touch("social", "2026-03-25", "ben"),
  ];
  test.each<[AttributionModel, readonly string[]]>([
    ["first", ["search"]],
    ["last", ["(direct)"]],
    ["last-non-direct", ["email"]],
    ["linear", ["search", "email", "direct", "(direct)"]],
  ])("%s", (model, channels) => {
    expect(channelsOf(touches, model)).toEqual(channels);
    expect(channelsOf([...touches].reverse(), model)).toEqual(channels);
  });
  test("where all touches are direct, the last of them counts", () => {
    const direct = [touch("Direct", "2026-03-05"), touch("(direct)", "2026-03-06")];
    expect(channelsOf(direct, "last-non-direct")).toEqual(["(direct)"]);
    expect(channelsOf([touch("ads", "2026-03-04"), ...direct], "last-non-direct")).toEqual(["ads"]);
  });
  test("the caller names the channels that are direct", () => {
    const more = { direct: ["email", "(direct)", "direct"] };
    expect(channelsOf(touches, "last-non-direct", more)).toEqual(["search"]);
    expect(channelsOf([touch("direct", "2026-03-30")], "last-non-direct", { direct: [] })).toEqual([
      "direct",
    ]);
  });
  test("touches of one moment are ordered by the names of their channels", () => {
    const twins = [touch("b", "2026-03-30"), touch("c", "2026-03-30"), touch("a", "2026-03-30")];
    expect(channelsOf(twins, "first")).toEqual(["a"]);
    expect(channelsOf(twins, "last")).toEqual(["c"]);
  });
});

describe("the window before an order", () => {
  test.each([
    ["2026-03-01", ["email"]],
    ["2026-02-28", ["(none)"]],
    ["2026-03-31", ["email"]],
    ["2026-04-01", ["(none)"]],
  ])("dates: a touch on %s", (at, channels) => {
    expect(channelsOf([touch("email", at)], "last")).toEqual(channels);
  });
  const noon = { ...order, at: "2026-03-31T12:00:00Z" };
  test.each([
    ["2026-03-01T12:00:00Z", ["email"]],
    ["2026-03-01T11:59:59.999Z", ["(none)"]],
    ["2026-03-31T12:00:00Z", ["email"]],
    ["2026-03-31T12:00:00.001Z", ["(none)"]],
  ])("instants: a touch at %s", (at, channels) => {
    expect(channelsOf([touch("email", at)], "last", {}, [noon])).toEqual(channels);
  });
  test("orders with dates and touches with instants meet on dates of the time zone", () => {
    const late = [touch("email", "2026-03-31T20:00:00Z")];
    expect(channelsOf(late, "last", { timeZone: "UTC" })).toEqual(["email"]);
    expect(channelsOf(late, "last", { timeZone: "Asia/Jakarta" })).toEqual(["(none)"]);
    expect(() => channelsOf(late, "last")).toThrow(
      "timeZone must be given, since orders have dates and touches have instants",
    );
  });
  test("orders with instants and touches with dates too", () => {
    const early = { ...order, at: "2026-03-31T20:00:00Z" };
    const more = { timeZone: "Asia/Jakarta", within: "day" };
    expect(channelsOf([touch("email", "2026-03-31")], "last", more, [early])).toEqual(["email"]);
    expect(channelsOf([touch("email", "2026-03-30")], "last", more, [early])).toEqual(["(none)"]);
  });
});

describe("rows of orders", () => {
  const touches = [touch("search", "2026-02-27"), touch("email", "2026-03-10")];
  test("rows of one order have the channel of its earliest time, and count it once", () => {
    const rows = [
      { customerId: null, orderId: 7, amount: 5, at: "2026-03-10", sku: "b" },
      { customerId: "ana", orderId: 7n, amount: "20.00", at: "2026-03-01", sku: "a" },
      { customerId: "ana", orderId: 7, amount: -2, at: "2026-03-01", sku: "discount" },
      { customerId: "ana", orderId: 7, amount: -3, at: "2026-03-12", sku: "refund" },
    ];
    expect(attribute(rows, touches, { model: "last", within })).toEqual(
      rows.map((row) => ({ ...row, channel: "search", share: 1, orders: row.sku === "a" ? 1 : 0 })),
    );
  });
  test("a refund that names no known order goes to (none)", () => {
    const rows = [
      { customerId: "ana", amount: -3, at: "2026-03-12" },
      { customerId: "ana", orderId: 9, amount: -3, at: "2026-03-12" },
    ];
    const attributed = attribute(rows, touches, { model: "last", within });
    expect(attributed.map(({ channel, orders }) => [channel, orders])).toEqual([
      ["(none)", 0],
      ["(none)", 0],
    ]);
  });
  test("an order of nobody goes to (none)", () => {
    const [row] = attribute([{ amount: 8, at: "2026-03-12" }], touches, { model: "last", within });
    expect(row).toEqual({ amount: 8, at: "2026-03-12", channel: "(none)", share: 1, orders: 1 });
  });
  test("totals by channel take the rows", () => {
    const orders = [
      { customerId: "ana", orderId: 1, amount: 20, at: "2026-03-01" },
      { customerId: "ana", orderId: 1, amount: 30, at: "2026-03-01" },
      { customerId: "ben", orderId: 2, amount: 10, at: "2026-03-12" },
      { customerId: "ana", orderId: 1, amount: -5, at: "2026-03-14" },
    ];
    const rows = attribute(orders, touches, { model: "first", within });
    const totals = aggregate(
      rows,
      groupBy((row) => row.channel, orderTotalsAggregator),
    );
    expect(totals.get("search")).toMatchObject({ orders: 1, revenue: 45, refundedOrders: 1 });
    expect(totals.get("(none)")).toMatchObject({ orders: 1, revenue: 10 });
  });
});

describe("linear", () => {
  const touches = [
    touch("search", "2026-03-05"),
    touch("email", "2026-03-06"),
    touch("social", "2026-03-07"),
  ];
  const split = (amount: number | string, more: object = {}) =>
    attribute([{ ...order, amount }], touches, { model: "linear", within, ...more }).map(
      (row) => row.amount,
    );
  test("splits money by largest remainder in its smallest unit", () => {
    expect(split("100.00")).toEqual([33.34, 33.33, 33.33]);
    expect(split(100)).toEqual([33.34, 33.33, 33.33]);
    expect(split(0.02)).toEqual([0.01, 0.01, 0]);
    expect(split(0.0004)).toEqual([0.0002, 0.0001, 0.0001]);
    expect(split(1000, { decimals: 0 })).toEqual([334, 333, 333]);
    expect(split("99999999999999999999.00")).toEqual([
      "33333333333333333333.00",
      "33333333333333333333.00",
      "33333333333333333333.00",
    ]);
  });
  test("gives a channel with two of three touches two thirds, which loses least by rounding", () => {
    const twice = [...touches.slice(0, 2), touch("email", "2026-03-08")];
    const rows = attribute([{ ...order, amount: 1 }], twice, { model: "linear", within });
    expect(rows.map(({ channel, share, amount }) => [channel, share, amount])).toEqual([
      ["search", 0.333333333333, 0.33],
      ["email", 0.666666666667, 0.67],
    ]);
  });
  test("a refund is split as its order was, with the opposite sign", () => {
    const rows = [
      { ...order, orderId: 1, amount: 100 },
      { ...order, orderId: 1, amount: -100, at: "2026-04-05" },
    ];
    const attributed = attribute(rows, touches, { model: "linear", within });
    expect(attributed.map(({ amount, orders }) => [amount, orders])).toEqual([
      [33.34, 0.333333333334],
      [33.33, 0.333333333333],
      [33.33, 0.333333333333],
      [-33.34, 0],
      [-33.33, 0],
      [-33.33, 0],
    ]);
  });
  test("a touch that was sent twice counts once", () => {
    const orders = [{ ...order, at: "2026-03-31T12:00:00Z" }];
    const email = touch("email", "2026-03-30T12:00:00Z");
    const twice = [email, touch("search", "2026-03-29T12:00:00Z"), { ...email }];
    const rows = attribute(orders, twice, { model: "linear", within });
    expect(rows.map(({ channel, share }) => [channel, share])).toEqual([
      ["search", 0.5],
      ["email", 0.5],
    ]);
  });
});

describe("what cannot be right is refused", () => {
  const options = { model: "last", within } as const;
  test.each<[unknown, unknown, object, string]>([
    [[order], [], { within }, "model must be one of first, last, last-non-direct, linear"],
    [[order], [], { model: "last" }, "within must be one of minute, hour, day"],
    [[order], [], { ...options, decimals: 1.5 }, "decimals must be a whole number"],
    [[order], [], { ...options, direct: [""] }, "direct must be a non-empty string"],
    [
      [order],
      [{ ...order, channel: "(none)" }],
      options,
      "touches[0].channel must be another name",
    ],
    [[order], [{ channel: "a", at: "2026-03-01" }], options, "touches[0].customerId must be"],
    [
      [order],
      [touch("a", "2026-03-01"), touch("a", "2026-03-01T00:00:00Z")],
      options,
      "touches[1].at must be a date alone",
    ],
    [[order, { ...order, amount: undefined }], [], options, "orders[1].amount must be an amount"],
    [[order, { ...order, at: 1e12 }], [], options, "orders[1].at must be a date alone"],
    [[order, { ...order, orderId: 1 }], [], options, "orders[1].orderId must be left out"],
    [[order, { ...order, currency: "EUR" }], [], options, "orders[1].currency must be left out"],
    [
      [
        { ...order, orderId: 1 },
        { ...order, orderId: 1, customerId: "ben" },
      ],
      [],
      options,
      "orders[1].customerId must be that of the other rows of order 1",
    ],
    [5, [], options, "orders must be an iterable"],
    [[], 5, options, "touches must be an iterable"],
  ])("%#", (orders, touches, wrong, message) => {
    expect(() => attribute(orders as never, touches as never, wrong as never)).toThrow(message);
  });
});

const cents = fc.integer({ min: -3000, max: 9999 });
const randomRow = fc.record({
  customerId: fc.constantFrom("ana", "ben"),
  orderId: fc.nat(5),
  amount: cents.map((amount) => amount / 100),
  day: fc.integer({ min: 0, max: 59 }),
});
const randomTouch = fc.record({
  customerId: fc.constantFrom("ana", "ben"),
  channel: fc.constantFrom("search", "email", "direct", "social"),
  day: fc.integer({ min: 0, max: 59 }),
});
const dateOf = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
/** A decimal number as a whole number of 1e-12. */
const exactly = (value: unknown): bigint => {
  const [whole = "", decimals = ""] = Number(value).toFixed(12).split(".");
  return BigInt(whole + decimals);
};

test("random histories: channels are those of a reading by hand, and the sums are exact", () => {
  const property = fc.property(
    fc.array(randomRow, { maxLength: 12 }),
    fc.array(randomTouch, { maxLength: 12 }),
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom(...models),
    (drawn, touches, days, model) => {
      // Orders of one id have one customer.
      const rows = drawn.map((row) => ({
        ...row,
        customerId: row.orderId % 2 === 0 ? "ana" : "ben",
      }));
      const orders = rows.map(({ day, ...row }, place) => ({ ...row, place, at: dateOf(day) }));
      const given = touches.map(({ day, ...one }) => ({ ...one, at: dateOf(day) }));
      const options = { model, within: { amount: days, unit: "day" } } as const;
      const attributed = attribute(orders, given, options);

      const ids = new Set(rows.filter(({ amount }) => amount >= 0).map(({ orderId }) => orderId));
      const sum = (name: keyof Attribution) =>
        attributed.reduce((all, row) => all + exactly(row[name]), 0n);
      expect(sum("orders")).toBe(BigInt(ids.size) * 10n ** 12n);
      expect(sum("amount")).toBe(orders.reduce((all, { amount }) => all + exactly(amount), 0n));

      for (const [place, { orderId, customerId, amount }] of rows.entries()) {
        const days0 = rows
          .filter((row) => row.orderId === orderId && row.amount >= 0)
          .map(({ day }) => day);
        const orderedAt = Math.min(...days0);
        const before = touches
          .filter(
            (one) =>
              one.customerId === customerId && one.day <= orderedAt && orderedAt - one.day <= days,
          )
          .sort((a, b) => a.day - b.day || (a.channel < b.channel ? -1 : 1))
          .map(({ channel }) => channel);
        const wanted = {
          first: before.slice(0, 1),
          last: before.slice(-1),
          "last-non-direct": [
            ...before.slice(-1),
            ...before.filter((one) => one !== "direct"),
          ].slice(-1),
          linear: before,
        }[model];
        const channels = days0.length === 0 || wanted.length === 0 ? ["(none)"] : wanted;
        const own = attributed.filter((row) => row.place === place);
        expect(own.map(({ channel }) => channel).sort()).toEqual([...new Set(channels)].sort());
        for (const { channel, share, amount: part } of own) {
          const weight = channels.filter((one) => one === channel).length / channels.length;
          expect(Math.abs(share - weight)).toBeLessThan(1e-12);
          expect(Math.abs(Number(part) - amount * weight)).toBeLessThan(0.01);
        }
      }
      const reversed = attribute([...orders].reverse(), [...given].reverse(), options);
      const byChannel = (all: readonly Attribution[]) => {
        const records = all.map(({ channel, orders: acquisitions, amount: revenue }) => ({
          channel,
          cost: 0,
          acquisitions,
          revenue,
        }));
        const totals = aggregate(records, channelTotalsAggregator);
        return [...totals].sort((a, b) => (a.channel < b.channel ? -1 : 1));
      };
      expect(byChannel(reversed)).toEqual(byChannel(attributed));
    },
  );
  fc.assert(property, { numRuns: 300 });
});
