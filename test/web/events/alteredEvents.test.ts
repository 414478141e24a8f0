// A saved state of events that was altered is refused if it contradicts itself.

import { expect, test } from "vitest";
import {
  InputError,
  type SavedState,
  type SessionEvent,
  sessionsFromEventsAggregator,
} from "../../../src/index.js";

const events: readonly SessionEvent[] = [
  {
    visitorId: 2n ** 60n,
    at: "2026-03-02T09:00:00Z",
    kind: "purchase",
    sessionId: 2n ** 61n,
    eventId: 2n ** 62n,
    channel: "search",
    engagementSeconds: 1.5,
    value: "0.10",
    currency: "EUR",
    engaged: true,
  },
  { visitorId: "a", at: "2026-03-02T09:01:00Z" },
];

function saved(): SavedState {
  const aggregator = sessionsFromEventsAggregator();
  const state = aggregator.empty();
  for (const event of events) aggregator.add(state, event);
  return JSON.parse(JSON.stringify(aggregator.save(state))) as SavedState;
}

test("a state that was not altered is read as it was", () => {
  const aggregator = sessionsFromEventsAggregator();
  const state = aggregator.restore(saved());
  for (const event of events) aggregator.add(state, event);
  expect(aggregator.result(state)).toEqual([
    {
      visitorId: 2n ** 60n,
      sessionId: 2n ** 61n,
      startedAt: 1_772_442_000_000,
      durationSeconds: 0,
      pageViews: 0,
      conversions: 1,
      engaged: true,
      channel: "search",
      revenue: 0.1,
      currency: "EUR",
    },
    {
      visitorId: "a",
      startedAt: 1_772_442_060_000,
      durationSeconds: 0,
      pageViews: 0,
      conversions: 0,
      engaged: false,
    },
  ]);
});

test.each<[path: string, value: unknown]>([
  ["log.visitorIds", ["a", "a"]],
  ["log.visitors", [0, 2]],
  ["log.visitors", [0, -1]],
  ["log.visitors", [0]],
  ["log.times", [1_772_442_000_000, null]],
  ["log.times", [1_772_442_000_000, 1_772_442_060_001]],
  ["log.times", [1_772_441_999_999, 1_772_442_060_000]],
  ["log.sessions", [1, -1]],
  ["log.kindNames", [5]],
  ["log.kinds", [1, -1]],
  ["log.channelNames", [5]],
  ["log.channels", [0, -2]],
  ["log.flags", [16, 0]],
  ["log.seconds", [-1, null]],
  ["log.seconds", [1]],
  ["log.eventIds", [{}, null]],
  ["log.values", ["x", null]],
  ["log.values", "none"],
  ["log", null],
  ["over", null],
  ["over.state", [{ visitorId: "a", durationSeconds: -1, pageViews: 0 }]],
  ["over.state", {}],
  ["earliest", null],
  ["latest", "now"],
  ["latest", 1e16],
  ["currency", "eur"],
  ["hasSales", 0],
  // Without a conversion that brought money there is no currency.
  ["hasSales", false],
  ["hasIds", 1],
  ["hasOthers", null],
])("an altered %s: %j", (path, value) => {
  const state = saved();
  const names = path.split(".");
  const last = names.pop() as string;
  let holder = state.state as Record<string, unknown>;
  for (const name of names) holder = holder[name] as Record<string, unknown>;
  holder[last] = value;
  expect(() => sessionsFromEventsAggregator().restore(state)).toThrow(InputError);
});

test("a state of other options is not read", () => {
  expect(() => sessionsFromEventsAggregator({ timeout: "hour" }).restore(saved())).toThrow(
    "saved must be a state that the aggregator",
  );
});
