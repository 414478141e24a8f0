import fc from "fast-check";
import type { SessionEvent } from "../../../src/index.js";
import type { HandOptions } from "./sessionsByHand.js";

const minute = 60_000;

/** A number, null or nothing. */
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null | undefined> =>
  fc.oneof(
    { weight: 3, arbitrary: value },
    { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
  );

/** Midnights at which clocks were changed, or near which they were, and an ordinary one. */
const beginnings = [
  "2026-03-01T23:00:00Z",
  "2026-03-29T00:00:00Z", // Berlin goes from 02:00 to 03:00.
  "2018-11-04T02:00:00Z", // São Paulo goes from 00:00 to 01:00.
  "2010-11-07T01:30:00Z", // St. John's goes from 00:01 back to 23:01.
];
const zones = ["Europe/Berlin", "America/Sao_Paulo", "America/St_Johns", "UTC", "Asia/Kathmandu"];

/**
 * Few visitors and few instants, each a multiple of ten minutes or a little off, so that gaps of
 * exactly the timeout, equal instants and repetitions are frequent.
 */
export const randomEvent: fc.Arbitrary<SessionEvent> = fc.record({
  visitorId: fc.constantFrom("a", "1", 1, 2n),
  at: fc
    .tuple(fc.constantFrom(0, 1, 2, 3), fc.nat(18), fc.constantFrom(0, 0, 0, 1, -1, 0.001))
    .map(
      ([begin, tens, off]) => Date.parse(beginnings[begin] as string) + tens * 10 * minute + off,
    ),
  sessionId: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(null, undefined) },
    { weight: 1, arbitrary: fc.constantFrom(1, 2) },
  ),
  kind: maybe(fc.constantFrom("page-view", "purchase", "scroll", "sign-up")),
  eventId: fc.constantFrom(undefined, null, 1, "1", 2n),
  engaged: fc.constantFrom(undefined, undefined, null, true, false),
  engagementSeconds: maybe(fc.nat(1500).map((hundredths) => hundredths / 100)),
  newVisitor: fc.constantFrom(undefined, null, true, false),
  channel: maybe(fc.constantFrom("search", "email", "direct")),
  value: maybe(fc.nat(5000).map((cents) => cents / 100)),
});

/** Events of which some come again, as they are or with other seconds. */
export const randomEvents: fc.Arbitrary<SessionEvent[]> = fc
  .tuple(fc.array(randomEvent, { maxLength: 30 }), fc.array(fc.nat(29)), fc.array(fc.nat(29)))
  .map(([events, again, altered]) => [
    ...events,
    ...again.flatMap((place) => events[place] ?? []),
    ...altered.flatMap((place) => {
      const event = events[place];
      return event === undefined ? [] : { ...event, engagementSeconds: place, value: place };
    }),
  ]);

/** Options of every kind. */
export const randomOptions: fc.Arbitrary<HandOptions> = fc.record({
  timeout: fc.constantFrom(10, 20, 30, 60).map((minutes) => minutes * minute),
  pageViews: fc.constantFrom(["page-view"], ["page-view", "scroll"], []),
  conversions: fc.constantFrom(["purchase"], ["purchase", "sign-up"], []),
  interactive: fc.constantFrom([], ["scroll"], ["scroll", "purchase"]),
  midnightIn: fc.constantFrom(undefined, ...zones),
  durationFrom: fc.constantFrom("events", "engagement"),
});
