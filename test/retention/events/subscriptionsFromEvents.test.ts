import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  type SubscriptionEvent,
  type SubscriptionEventKind,
  subscriptionsFromEvents,
  subscriptionTotalsAggregator,
  subscriptionTotalsByPeriod,
} from "../../../src/index.js";
import { dateOf } from "../subscriptions/randomSubscriptions.js";

const at = (kind: SubscriptionEventKind, date: string, more: object = {}): SubscriptionEvent => ({
  customerId: "ana",
  kind,
  at: date,
  ...more,
});
const none = {
  withoutStart: 0,
  revenueFromLater: 0,
  startedAgain: 0,
  pausedAgain: 0,
  resumedAgain: 0,
  endedAgain: 0,
};
const start = at("started", "2026-01-05", { revenue: 20 });
const ana = { customerId: "ana", startedAt: "2026-01-05" };

describe("a subscription", () => {
  test.each<[string, readonly SubscriptionEvent[], readonly object[]]>([
    ["that goes on", [start], [{ ...ana, revenue: 20, oddities: none }]],
    [
      "that ends and begins again is two records",
      [start, at("ended", "2026-02-05"), at("started", "2026-04-01", { revenue: "25.50" })],
      [
        { ...ana, endedAt: "2026-02-05", revenue: 20, oddities: none },
        { customerId: "ana", startedAt: "2026-04-01", revenue: 25.5, oddities: none },
      ],
    ],
    [
      "that is renewed at the same price does not change",
      [start, at("renewed", "2026-02-05", { revenue: "20.00" }), at("renewed", "2026-03-05")],
      [{ ...ana, revenue: 20, oddities: none }],
    ],
    [
      "that changes, and changes back",
      [
        start,
        at("changed", "2026-02-05", { revenue: 50 }),
        at("renewed", "2026-03-05", { revenue: 20 }),
      ],
      [
        {
          ...ana,
          changes: [
            { at: "2026-01-05", revenue: 20 },
            { at: "2026-02-05", revenue: 50 },
            { at: "2026-03-05", revenue: 20 },
          ],
          oddities: none,
        },
      ],
    ],
    [
      "whose term is that of the revenue before it",
      [
        at("started", "2026-01-05", { revenue: 240, term: "year" }),
        at("changed", "2026-02-05", { revenue: 480 }),
        at("changed", "2026-03-05", { revenue: 50, term: { amount: 1n, unit: "month" } }),
      ],
      [
        {
          ...ana,
          changes: [
            { at: "2026-01-05", revenue: 240, term: "year" },
            { at: "2026-02-05", revenue: 480, term: "year" },
            { at: "2026-03-05", revenue: 50, term: { amount: 1, unit: "month" } },
          ],
          oddities: none,
        },
      ],
    ],
    [
      "whose term alone changes",
      [
        at("started", "2026-01-05", { revenue: 20, term: "month" }),
        at("changed", "2026-02-05", { revenue: 20, term: "week" }),
      ],
      [
        {
          ...ana,
          changes: [
            { at: "2026-01-05", revenue: 20, term: "month" },
            { at: "2026-02-05", revenue: 20, term: "week" },
          ],
          oddities: none,
        },
      ],
    ],
    [
      "that ends while it is paused",
      [
        { ...start, currency: "EUR" },
        at("paused", "2026-02-01"),
        at("ended", "2026-03-01", { currency: "EUR" }),
      ],
      [
        {
          ...ana,
          endedAt: "2026-03-01",
          revenue: 20,
          pauses: [{ from: "2026-02-01", to: "2026-03-01" }],
          currency: "EUR",
          oddities: none,
        },
      ],
    ],
    [
      "that is paused twice, and still is",
      [start, at("paused", "2026-02-01"), at("resumed", "2026-02-09"), at("paused", "2026-03-01")],
      [
        {
          ...ana,
          revenue: 20,
          pauses: [{ from: "2026-02-01", to: "2026-02-09" }, { from: "2026-03-01" }],
          oddities: none,
        },
      ],
    ],
  ])("%s", (_, events, expected) => {
    expect(subscriptionsFromEvents(events)).toEqual(expected);
    expect(subscriptionsFromEvents([...events, ...events].reverse())).toEqual(expected);
  });

  test("instants come back as instants, and a customer may have several", () => {
    const first = Date.UTC(2026, 0, 5);
    const events = [1, 2].map((subscriptionId) => ({
      customerId: 7n,
      subscriptionId,
      kind: "started" as const,
      at: first + 1000 * subscriptionId,
    }));
    expect(subscriptionsFromEvents(events.reverse())).toEqual([
      { customerId: 7, subscriptionId: 1, startedAt: first + 1000, oddities: none },
      { customerId: 7, subscriptionId: 2, startedAt: first + 2000, oddities: none },
    ]);
  });
});

describe("events of one moment", () => {
  const day = "2026-02-05";
  test.each<[string, readonly SubscriptionEvent[], object[]]>([
    [
      "an end comes before a new start",
      [start, at("started", day, { revenue: 50 }), at("ended", day)],
      [
        { ...ana, endedAt: day, revenue: 20, oddities: none },
        { customerId: "ana", startedAt: day, revenue: 50, oddities: none },
      ],
    ],
    [
      "a start comes before an end where nothing went on",
      [at("ended", day), at("started", day)],
      [{ customerId: "ana", startedAt: day, endedAt: day, oddities: none }],
    ],
    [
      "a change comes after a start",
      [at("changed", "2026-01-05", { revenue: 30 }), start],
      [{ ...ana, revenue: 30, oddities: none }],
    ],
    [
      "a pause of no length is left out",
      [start, at("resumed", day), at("paused", day)],
      [{ ...ana, revenue: 20, oddities: none }],
    ],
    [
      "a pause ends before the next begins",
      [start, at("paused", "2026-02-01"), at("paused", day), at("resumed", day)],
      [
        {
          ...ana,
          revenue: 20,
          pauses: [{ from: "2026-02-01", to: day }, { from: day }],
          oddities: none,
        },
      ],
    ],
  ])("%s", (_, events, expected) => {
    expect(subscriptionsFromEvents(events)).toEqual(expected);
    expect(subscriptionsFromEvents([...events].reverse())).toEqual(expected);
  });
});

describe("events that do not fit are counted", () => {
  test.each<[string, readonly SubscriptionEvent[], object]>([
    [
      "startedAgain",
      [start, at("started", "2026-02-05", { revenue: 30 })],
      {
        changes: [
          { at: "2026-01-05", revenue: 20 },
          { at: "2026-02-05", revenue: 30 },
        ],
      },
    ],
    [
      "pausedAgain",
      [start, at("paused", "2026-02-01"), at("paused", "2026-02-03")],
      { pauses: [{ from: "2026-02-01" }] },
    ],
    ["resumedAgain", [start, at("resumed", "2026-02-01")], { revenue: 20 }],
    [
      "endedAgain",
      [start, at("ended", "2026-02-01"), at("ended", "2026-02-03")],
      { endedAt: "2026-02-01" },
    ],
    [
      "withoutStart",
      [at("renewed", "2026-02-01", { revenue: 20 })],
      { startedAt: "2026-02-01", revenue: 20 },
    ],
    [
      "withoutStart",
      [at("paused", "2026-02-01")],
      { startedAt: "2026-02-01", pauses: [{ from: "2026-02-01" }] },
    ],
    ["withoutStart", [at("resumed", "2026-02-01")], { startedAt: "2026-02-01" }],
    [
      "withoutStart",
      [at("ended", "2026-02-01")],
      { startedAt: "2026-02-01", endedAt: "2026-02-01" },
    ],
    [
      "revenueFromLater",
      [at("started", "2026-01-05"), at("renewed", "2026-02-01", { revenue: 20 })],
      { startedAt: "2026-01-05", revenue: 20 },
    ],
  ])("%s", (name, events, expected) => {
    const records = subscriptionsFromEvents(events);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ ...expected, oddities: { ...none, [name]: 1 } });
  });
});

describe("what cannot be right is refused", () => {
  test.each<[readonly object[], string]>([
    [[{ ...start, kind: "cancelled" }], "events[0].kind must be one of started, renewed"],
    [[{ ...start, revenue: -1 }], "events[0].revenue must be an amount from 0 up"],
    [[{ ...start, term: "decade" }], "events[0].term must be one of minute, hour"],
    [
      [start, { ...start, revenue: 21 }],
      "events[1].revenue must be the same in all events of the kind started at one time",
    ],
    [[start, { ...start, term: "year" }], "events[1].revenue must be the same"],
    [
      [start, { ...start, at: "2026-02-05", currency: "EUR" }],
      "events[1].currency must be left out",
    ],
    [
      [start, { ...start, at: 1e12 }],
      "events[1].at must be a date alone, as in the events before it",
    ],
    [[{ ...start, kind: "ended" }], "events[0].revenue must be left out"],
    [[{ ...start, subscriptionId: "" }], "events[0].subscriptionId must be"],
  ])("%#", (events, message) => {
    expect(() => subscriptionsFromEvents(events as never)).toThrow(message);
  });
});

/** What a customer is and pays on a day, from events one after the other, at most one a day. */
function onDay(events: readonly SubscriptionEvent[], day: number): readonly [string, number] {
  let [standing, worth] = ["gone", 0];
  let starts = -1;
  const past = events.filter((event) => (event.at as string) <= dateOf(day));
  for (const [place, { kind, revenue }] of past.entries()) {
    if (kind === "ended") standing = "gone";
    else {
      if (standing === "gone") {
        starts = place;
        worth = 0;
      }
      if (kind === "paused") standing = "paused";
      else if (kind === "resumed" || standing === "gone") standing = "there";
      if (typeof revenue === "number") worth = revenue;
    }
  }
  if (standing === "gone") return ["gone", 0];
  const spell = past.slice(starts);
  if (spell.every(({ revenue }) => revenue === undefined)) {
    // The first revenue that follows holds from the start.
    const rest = events.slice(events.indexOf(spell[0] as SubscriptionEvent));
    const end = rest.findIndex(({ kind }) => kind === "ended");
    const later = rest
      .slice(0, end < 0 ? undefined : end)
      .find(({ revenue }) => revenue !== undefined);
    worth = (later?.revenue as number | undefined) ?? 0;
  }
  return [standing, worth];
}

const randomEvents = fc.uniqueArray(fc.nat(50), { maxLength: 10 }).chain((days) =>
  fc.tuple(
    ...days
      .sort((a, b) => a - b)
      .map((day) =>
        fc
          .record({
            kind: fc.constantFrom<SubscriptionEventKind>(
              "started",
              "renewed",
              "changed",
              "paused",
              "resumed",
              "ended",
            ),
            revenue: fc.constantFrom(undefined, 0, 10, 25),
          })
          .map(({ kind, revenue }) =>
            at(kind, dateOf(day), kind === "ended" || revenue === undefined ? {} : { revenue }),
          ),
      ),
  ),
);

test("random histories: records are, day by day, what the events say", () => {
  const property = fc.property(randomEvents, (events) => {
    const records = subscriptionsFromEvents([...events].reverse());
    for (let day = 0; day <= 52; day += 1) {
      const date = dateOf(day);
      const there = records.filter(
        ({ startedAt, endedAt }) =>
          startedAt <= date && (endedAt === undefined || date < (endedAt ?? "")),
      );
      expect(there.length).toBeLessThan(2);
      const [standing, worth] = onDay(events, day);
      const [record] = there;
      const isPaused = record?.pauses?.some(
        ({ from, to }) => from <= date && (to === undefined || date < (to ?? "")),
      );
      expect(record === undefined ? "gone" : isPaused === true ? "paused" : "there").toBe(standing);
      const change = record?.changes?.filter((one) => one.at <= date).at(-1)?.revenue;
      expect(Number(change ?? record?.revenue ?? 0)).toBe(worth);
    }
    // The records are read without an error, wherever all or none of them give their revenue.
    const priced = records.filter(
      ({ revenue, changes }) => revenue !== undefined || changes !== undefined,
    );
    const totals = subscriptionTotalsByPeriod({
      period: "month",
      timeZone: "UTC",
      from: "2026-01",
      to: "2026-04",
    });
    if (priced.length > 0) aggregate(priced, totals);
  });
  fc.assert(property, { numRuns: 500 });
});

test("totals of records are those of a history written by hand", () => {
  const totals = subscriptionTotalsAggregator({ from: "2026-02-01", to: "2026-03-01" });
  const events = [
    start,
    at("changed", "2026-02-05", { revenue: 50 }),
    { ...start, customerId: "ben" },
    { ...at("ended", "2026-02-09"), customerId: "ben" },
  ];
  expect(aggregate(subscriptionsFromEvents(events), totals)).toMatchObject({
    customersAtStart: 2,
    customersLost: 1,
    revenueAtStart: 40,
    expansion: 30,
    churned: 20,
    revenueAtEnd: 50,
  });
});
