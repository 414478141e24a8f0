import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Aggregator,
  aggregate,
  InputError,
  type SessionEvent,
  sessionsFromEvents,
  sessionsFromEventsAggregator,
} from "../../../src/index.js";
import { aggregatorOfEvents } from "../../../src/web/events/aggregatorOfEvents.js";
import { sessionList } from "../../../src/web/events/sessionList.js";
import { readSessionRules } from "../../../src/web/events/sessionRules.js";
import { randomEvents, randomOptions } from "./randomEvents.js";
import { optionsOf } from "./sessionsByHand.js";

const minute = 60_000;
const nine = Date.parse("2026-03-02T09:00:00Z");

/** Events of a long time, in the order of time but for some that are late by less than the timeout. */
function inOrder(
  events: readonly SessionEvent[],
  timeout: number,
  delays: readonly number[],
): SessionEvent[] {
  const arrivals = events.map((event, place) => ({
    event,
    arrives: Number(event.at) + ((delays[place % delays.length] ?? 0) % 1000) * (timeout / 1000),
  }));
  return arrivals.sort((a, b) => a.arrives - b.arrives).map(({ event }) => event);
}

/** Sessions of sorted events, where those that are over are looked for after few events. */
const sortedList = (options: object, most: number) =>
  aggregatorOfEvents("sorted", readSessionRules({ ...options, sorted: true }), sessionList, most);

const longHistory = fc
  .tuple(
    randomEvents,
    fc.array(fc.tuple(fc.constantFrom("a", "b", 1), fc.integer({ min: 0, max: 400 })), {
      minLength: 40,
      maxLength: 120,
    }),
  )
  .map(([events, more]) => [
    ...events.filter(({ sessionId }) => (sessionId ?? null) === null),
    ...more.map(
      ([visitorId, fives]): SessionEvent => ({
        visitorId,
        at: nine + fives * 5 * minute,
        kind: "page-view",
      }),
    ),
  ]);
const delays = fc.array(fc.nat(999), { minLength: 1, maxLength: 5 });

test("sorted events give the sessions that they give in any order", () => {
  fc.assert(
    fc.property(
      longHistory,
      randomOptions,
      delays,
      fc.integer({ min: 1, max: 20 }),
      (all, hand, late, most) => {
        const options = optionsOf(hand);
        const events = inOrder(all, hand.timeout, late);
        expect(aggregate(events, sortedList(options, most))).toEqual(
          sessionsFromEvents(events, options),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test("states of sorted events that follow one another are merged, saved and restored in the middle", () => {
  fc.assert(
    fc.property(
      longHistory,
      randomOptions,
      delays,
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (all, hand, late, most, cuts, fromRight) => {
        const options = optionsOf(hand);
        const events = inOrder(all, hand.timeout, late);
        const aggregator = sortedList(options, most);
        const places = [
          0,
          ...cuts.map((cut) => Math.floor(cut * events.length)).sort((a, b) => a - b),
        ];
        const states = places.map((from, part) => {
          const state = aggregator.empty();
          for (const event of events.slice(from, places[part + 1])) aggregator.add(state, event);
          return throughJson(aggregator, state);
        });
        const merged = (into: (typeof states)[0], from: (typeof states)[0]) => {
          aggregator.merge(into, from);
          return throughJson(aggregator, into);
        };
        const whole = fromRight ? states.reduceRight(merged) : states.reduce(merged);
        expect(aggregator.result(whole)).toEqual(sessionsFromEvents(events, options));
      },
    ),
    { numRuns: 300 },
  );
});

function throughJson<Item, State, Result>(
  aggregator: Aggregator<Item, State, Result>,
  state: State,
): State {
  return aggregator.restore(JSON.parse(JSON.stringify(aggregator.save(state))));
}

const view = (minutes: number, more: Partial<SessionEvent> = {}): SessionEvent => ({
  visitorId: "a",
  at: nine + minutes * minute,
  kind: "page-view",
  ...more,
});

describe("sorted events", () => {
  test("may be late by the timeout, and no more", () => {
    const late = [view(60), view(30, { visitorId: "b" })];
    expect(sessionsFromEvents(late, { sorted: true })).toHaveLength(2);
    const later = [view(60), view(30 - 0.001 / minute, { visitorId: "b" })];
    expect(() => sessionsFromEvents(later, { sorted: true })).toThrow(
      "events[1].at must be at most the timeout (30 minutes) before the latest event (1772445600000), since the events are said to be sorted, got 1772443799999.999",
    );
    expect(() => sessionsFromEvents(later, { sorted: true })).toThrow(InputError);
    expect(sessionsFromEvents(later)).toHaveLength(2);
  });
  test("of two states at the same time are not merged", () => {
    const aggregator = sessionsFromEventsAggregator({ sorted: true });
    const [one, other] = [view(0), view(10, { visitorId: "b" })].map((event, place) => {
      const state = aggregator.empty();
      aggregator.add(state, event);
      aggregator.add(state, { ...event, at: nine + (100 + place) * minute });
      return state;
    }) as [ReturnType<typeof aggregator.empty>, ReturnType<typeof aggregator.empty>];
    expect(() => {
      aggregator.merge(one, other);
    }).toThrow("at must be after all events of the other state, or before all of them");
  });
  test("keep in memory only what may go on", () => {
    const aggregator = sortedList({}, 100);
    const state = aggregator.empty();
    const sizes = Array.from({ length: 20_000 }, (_, minutes) => {
      aggregator.add(state, view(minutes, { visitorId: `v${Math.floor(minutes / 7)}` }));
      return state.log.size;
    });
    expect(Math.max(...sizes)).toBeLessThan(500);
    expect(state.log.visitorIds.size).toBeLessThan(100);
    expect(aggregator.result(state)).toHaveLength(Math.ceil(20_000 / 7));
  });
  test("with ids are two sessions once a day lies between them, and one before", () => {
    const day = 24 * 60;
    const events = [view(0, { sessionId: 1 }), view(day - 1, { sessionId: 1 })];
    const again = view(2 * day - 1, { sessionId: 1 });
    for (const most of [1, 1000]) {
      expect(aggregate(events, sortedList({}, most))).toHaveLength(1);
      expect(aggregate([...events, again], sortedList({}, most))).toHaveLength(2);
      const filled = [...events, view(1.5 * day, { visitorId: "b" }), again];
      expect(aggregate(filled, sortedList({}, most))).toHaveLength(3);
    }
    expect(sessionsFromEvents([...events, again])).toHaveLength(1);
  });
});
