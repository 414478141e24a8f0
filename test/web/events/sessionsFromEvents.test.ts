import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  groupBy,
  InputError,
  periodKeys,
  type SessionEvent,
  type SessionsFromEventsOptions,
  type SessionTotals,
  sessionsFromEvents,
  sessionsFromEventsAggregator,
  sessionTotalsAggregator,
  type VisitorSession,
} from "../../../src/index.js";
import { randomEvents, randomOptions } from "./randomEvents.js";
import { optionsOf, sessionsByHand } from "./sessionsByHand.js";

const minute = 60_000;
const nine = Date.parse("2026-03-02T09:00:00Z");
const at = (minutes: number): number => nine + minutes * minute;
const view = (minutes: number, more: Partial<SessionEvent> = {}): SessionEvent => ({
  visitorId: "a",
  at: at(minutes),
  kind: "page-view",
  ...more,
});
const startsOf = (
  events: readonly SessionEvent[],
  options?: SessionsFromEventsOptions,
): readonly number[] =>
  sessionsFromEvents(events, options).map(({ startedAt }) => (Number(startedAt) - nine) / minute);

test("sessions are those that the definitions give step by step", () => {
  fc.assert(
    fc.property(randomEvents, randomOptions, (events, options) => {
      const plain = events.map((event) => ({
        ...event,
        visitorId: typeof event.visitorId === "bigint" ? Number(event.visitorId) : event.visitorId,
        eventId: typeof event.eventId === "bigint" ? Number(event.eventId) : event.eventId,
      }));
      expect(sessionsFromEvents(events, optionsOf(options))).toEqual(
        sessionsByHand(plain, options),
      );
    }),
    { numRuns: 2000 },
  );
});

describe("a session ends", () => {
  test("where the timeout lies between two events, and not a microsecond before", () => {
    expect(startsOf([view(0), view(29.999), view(59.999)])).toEqual([0, 59.999]);
    const micro = 0.001 / minute;
    expect(startsOf([view(0), view(30 - micro)])).toHaveLength(1);
    expect(startsOf([view(0), view(30)])).toEqual([0, 30]);
    expect(startsOf([view(0.5 * micro), view(30)])).toHaveLength(2);
  });
  test.each([
    ["hour", 1],
    [{ amount: 1, unit: "minute" }, 3],
    [{ amount: 40, unit: "minute" }, 2],
    [null, 3],
  ] as const)("after a timeout of %j", (timeout, sessions) => {
    expect(startsOf([view(0), view(30), view(75)], { timeout })).toHaveLength(sessions);
  });
  test("at midnight only if asked, and only without an id", () => {
    const night = [view(0), view(10), view(20)].map((event, place) => ({
      ...event,
      at: `2026-03-0${place === 0 ? 1 : 2}T${place === 0 ? "23:55" : `00:${place}0`}:00Z`,
    }));
    expect(sessionsFromEvents(night)).toHaveLength(1);
    const split = { splitAtMidnight: true, timeZone: "UTC" };
    expect(sessionsFromEvents(night, split)).toHaveLength(2);
    expect(sessionsFromEvents(night, { ...split, timeZone: "Asia/Tokyo" })).toHaveLength(1);
    expect(sessionsFromEvents(night, { timeZone: "UTC" })).toHaveLength(1);
    const withId = night.map((event) => ({ ...event, sessionId: 1 }));
    expect(sessionsFromEvents(withId, split)).toHaveLength(1);
  });
  test("never, if events give its id; the id alone may repeat among visitors", () => {
    const events = [view(0, { sessionId: 7 }), view(600, { sessionId: 7 })];
    expect(startsOf([...events, view(1, { sessionId: "7" })])).toEqual([0, 1]);
    expect(startsOf([...events, view(1, { sessionId: 7, visitorId: "b" })])).toEqual([0, 1]);
    expect(startsOf([...events, view(1, { sessionId: null })])).toEqual([0, 1]);
    expect(startsOf([...events, view(1, { sessionId: 7n })])).toEqual([0]);
  });
});

describe("a session holds", () => {
  const one = (events: readonly SessionEvent[], options?: SessionsFromEventsOptions) => {
    const [session, ...others] = sessionsFromEvents(events, options);
    expect(others).toEqual([]);
    return session;
  };
  test("0 seconds and no page view, if it has one event of no kind", () => {
    expect(one([{ visitorId: 5n, at: at(0) }])).toStrictEqual({
      visitorId: 5,
      startedAt: at(0),
      durationSeconds: 0,
      pageViews: 0,
      conversions: 0,
      engaged: false,
    });
  });
  test("the channel of its first event, whatever a later one names", () => {
    const named = view(1, { channel: "search" });
    expect(one([named, view(0, { channel: "email" })])?.channel).toBe("email");
    expect(one([named, view(0)])?.channel).toBeUndefined();
    const both = [view(0, { channel: "search" }), view(0, { channel: "email", kind: "first" })];
    expect([one(both), one([...both].reverse())].map((session) => session?.channel)).toEqual([
      "email",
      "email",
    ]);
  });
  test("the money of its conversions alone, exactly", () => {
    const sale = (value: SessionEvent["value"], kind = "purchase"): SessionEvent =>
      view(0, { kind, value, eventId: typeof value });
    expect(one([sale("0.1"), sale(0.2), sale(5, "add-to-cart")])).toMatchObject({
      conversions: 2,
      revenue: 0.3,
    });
    expect(one([sale(null)])).not.toHaveProperty("revenue");
    expect(one([sale("0")])?.revenue).toBe(0);
    expect(one([sale(3)], { conversions: [] })).not.toHaveProperty("conversions");
    expect(one([sale(3)], { conversions: [] })).not.toHaveProperty("revenue");
  });
  test("the currency of its money, which all conversions that bring money share", () => {
    const sale = (minutes: number, more: Partial<SessionEvent>): SessionEvent =>
      view(minutes, { kind: "purchase", value: 4, ...more });
    const euro = sale(90, { currency: "EUR" });
    const all = [view(0, { currency: "USD", value: 3 }), euro, sale(91, { currency: "EUR" })];
    const [first, second] = sessionsFromEvents(all);
    expect(first).not.toHaveProperty("currency");
    expect(second).toMatchObject({ revenue: 8, currency: "EUR" });
    expect(one([sale(0, {})])).not.toHaveProperty("currency");
    for (const sorted of [false, true]) {
      const far = Array.from({ length: 9 }, (_, day) => sale(day * 1440, { currency: "EUR" }));
      const few = sessionsFromEventsAggregator({ sorted });
      expect(aggregate(far, few).map(({ currency }) => currency)).toEqual(far.map(() => "EUR"));
      for (const [left, right, message] of [
        [euro, sale(91, { currency: "USD" }), 'EUR, as in the events before it, got "USD"'],
        [euro, sale(91, {}), "EUR, as in the events before it, got undefined"],
        [sale(90, {}), sale(91, { currency: "USD" }), "left out, as in the events before it"],
      ] as const) {
        expect(() => sessionsFromEvents([left, right], { sorted })).toThrow(
          `events[1].currency must be ${message}`,
        );
        const [into, from] = [left, right].map((event) => {
          const state = few.empty();
          few.add(state, event);
          return few.restore(JSON.parse(JSON.stringify(few.save(state))));
        }) as [ReturnType<typeof few.empty>, ReturnType<typeof few.empty>];
        expect(() => {
          few.merge(into, from);
        }).toThrow(`currency must be ${message}`);
        expect(few.result(into)).toHaveLength(1);
        const kept = aggregate([left, right], few, { invalid: "skip" });
        expect(kept.skipped.count).toBe(1);
      }
    }
  });
  test("the seconds of attention, exactly, if they are to be its duration", () => {
    const events = [0.1, 0.2, null, 1e-7].map((engagementSeconds, minutes) =>
      view(minutes, { engagementSeconds }),
    );
    expect(one(events)?.durationSeconds).toBe(180);
    expect(one(events, { durationFrom: "engagement" })?.durationSeconds).toBe(0.3000001);
    expect(one([view(0), view(9)], { durationFrom: "engagement" })?.durationSeconds).toBe(0);
  });
  test("what its events say of the visitor: yes before no, and both before numbers", () => {
    const isEngaged = (...all: (boolean | null)[]) =>
      one(all.map((engaged, minutes) => view(minutes, { engaged })))?.engaged;
    expect([isEngaged(false, true), isEngaged(false, null), isEngaged(null, null)]).toEqual([
      true,
      false,
      true,
    ]);
    const isNew = (...all: (boolean | null)[]) =>
      one(all.map((newVisitor, minutes) => view(minutes, { newVisitor })))?.newVisitor;
    expect([isNew(false, true), isNew(false, null), isNew(null)]).toEqual([true, false, undefined]);
  });
  test("an interaction that rules out a bounce only if it is asked for", () => {
    const events = [view(0, { engaged: false }), view(0.1, { kind: "scroll" })];
    expect(one(events)).not.toHaveProperty("interactions");
    const asked = one(events, { interactive: ["scroll"] });
    expect(asked).toMatchObject({ interactions: 1, engaged: true, pageViews: 1 });
    for (const rule of ["single-page", "not-engaged"] as const) {
      const totals = sessionTotalsAggregator({ rule });
      expect(aggregate(sessionsFromEvents(events), totals).bouncedSessions).toBe(1);
      const without = sessionsFromEvents(events, { interactive: ["scroll"] });
      expect(aggregate(without, totals).bouncedSessions).toBe(0);
    }
  });
  test("its times outside of 1973 to 2201 as text", () => {
    expect(one([{ visitorId: 1, at: "1970-01-01T00:00:00Z" }])?.startedAt).toBe(
      "1970-01-01T00:00:00.000Z",
    );
  });
});

describe("an event that comes again counts once", () => {
  test.each<[string, Partial<SessionEvent>, number]>([
    ["the same", {}, 1],
    ["with an id", { eventId: 1 }, 2],
    ["of another kind", { kind: "purchase" }, 1],
    ["a millisecond later", { at: at(0) + 1 }, 2],
  ])("%s", (_, more, pageViews) => {
    const events = [view(0), view(0), view(0, more), view(0, more)];
    expect(sessionsFromEvents(events).map((session) => session.pageViews)).toEqual([pageViews]);
  });
  test("bigints and numbers are one id; numbers and texts are two", () => {
    const events = [5, 5n, "5"].map((eventId) => view(0, { eventId }));
    expect(sessionsFromEvents(events)[0]?.pageViews).toBe(2);
  });
  test("where repetitions differ, the one with the most seconds counts, in any order", () => {
    const events = [
      view(0, { kind: "purchase", engagementSeconds: 2, value: 9 }),
      view(0, { kind: "purchase", engagementSeconds: 3, value: 5 }),
      view(0, { kind: "purchase", engagementSeconds: 3, value: 7 }),
      view(0, { kind: "purchase" }),
    ];
    for (const all of [events, [...events].reverse()]) {
      expect(sessionsFromEvents(all, { durationFrom: "engagement" })).toMatchObject([
        { conversions: 1, durationSeconds: 3, revenue: 7 },
      ]);
    }
  });
  test("and what any of them says of the visitor is heard", () => {
    const events = [
      view(0, { engagementSeconds: 3, engaged: false, newVisitor: false }),
      view(0, { engagementSeconds: 1, engaged: true, newVisitor: true }),
    ];
    for (const all of [events, [...events].reverse()]) {
      expect(sessionsFromEvents(all)).toMatchObject([{ engaged: true, newVisitor: true }]);
    }
  });
  test("also thousands at one instant", () => {
    const events = Array.from({ length: 5000 }, (_, place) => view(0, { eventId: place % 2500 }));
    expect(sessionsFromEvents(events)[0]?.pageViews).toBe(2500);
  });
});

test("sessions by day add up to sessions, and a session is of the day on which it began", () => {
  fc.assert(
    fc.property(randomEvents, randomOptions, (events, hand) => {
      const options = optionsOf(hand);
      const keyOf = periodKeys({ period: "day", timeZone: "Europe/Berlin" });
      const totals = sessionTotalsAggregator({ rule: "single-page" });
      const byDay = groupBy(({ startedAt }: VisitorSession) => keyOf(startedAt), totals);
      const days = aggregate(events, sessionsFromEventsAggregator(options, byDay));
      const sessions = sessionsFromEvents(events, options);
      const all = aggregate(sessions, totals);
      const sum = (name: "sessions" | "bouncedSessions" | "pageViews"): number =>
        [...days.values()].reduce((before, day: SessionTotals) => before + day[name], 0);
      expect([sum("sessions"), sum("bouncedSessions"), sum("pageViews")]).toEqual([
        all.sessions,
        all.bouncedSessions,
        all.pageViews,
      ]);
      expect(new Set(days.keys())).toEqual(new Set(sessions.map((one) => keyOf(one.startedAt))));
    }),
  );
});

describe("events are refused", () => {
  test.each<[object | null, string]>([
    [{ visitorId: null }, "events[1].visitorId must be a non-empty text"],
    [{ visitorId: 1.5 }, "events[1].visitorId must be"],
    [{ at: 1_770_000_000 }, "it looks like epoch seconds: multiply by 1000"],
    [{ at: 1_770_000_000_000_000 }, "it looks like epoch microseconds: divide by 1000"],
    [{ at: "2026-03-01" }, "events[1].at must be a date with its time, since minutes decide"],
    [{ sessionId: "" }, "events[1].sessionId must be"],
    [{ eventId: {} }, "events[1].eventId must be"],
    [{ kind: 5 }, "events[1].kind must be a text that is not empty, got 5"],
    [{ channel: "" }, "events[1].channel must be a text that is not empty"],
    [{ engaged: "1" }, "events[1].engaged must be true or false"],
    [{ newVisitor: 1 }, "events[1].newVisitor must be true or false"],
    [{ engagementSeconds: -1 }, "events[1].engagementSeconds must be a finite number from 0 up"],
    [{ value: "12,50" }, "events[1].value must be an amount"],
    [
      { currency: "eur" },
      'events[1].currency must be a three-letter code such as "USD", got "eur"',
    ],
    [null, "events[1] must be an object"],
  ])("with %j", (wrong, message) => {
    const event = wrong && { ...view(1), ...wrong };
    expect(() => sessionsFromEvents([view(0), event as never])).toThrow(message);
    expect(() => sessionsFromEvents([view(0), event as never])).toThrow(InputError);
  });
  test("and can be left out and counted", () => {
    const events = [view(0), { ...view(1), visitorId: null as never }];
    const { result, skipped } = aggregate(events, sessionsFromEventsAggregator(), {
      invalid: "skip",
    });
    expect([result.length, skipped.count]).toEqual([1, 1]);
  });
});

describe("options are refused", () => {
  test.each<[object, string]>([
    [{ timeout: 30 }, "timeout must be one of"],
    [{ timeout: { amount: 0, unit: "minute" } }, "timeout must be"],
    [{ timeout: { amount: 30, unit: "second" } }, "timeout must be"],
    [{ pageViews: "page-view" }, "pageViews must be a list of kinds of events"],
    [{ conversions: [""] }, "conversions must be a list of kinds of events"],
    [{ interactive: [5] }, "interactive must be a list of kinds of events"],
    [{ splitAtMidnight: true }, "timeZone must be an IANA time zone"],
    [{ splitAtMidnight: "yes" }, "splitAtMidnight must be one of true, false"],
    [{ timeZone: "Berlin" }, "timeZone must be an IANA time zone"],
    [{ durationFrom: "pages" }, "durationFrom must be one of events, engagement"],
    [{ sorted: 1 }, "sorted must be one of true, false"],
    [{ timeOut: 1 }, "options.timeOut must be left out"],
  ])("%j", (options, message) => {
    expect(() => sessionsFromEvents([], options)).toThrow(message);
  });
  test("something that does not aggregate", () => {
    expect(() => sessionsFromEventsAggregator({}, null as never)).toThrow("must be an aggregator");
  });
});
