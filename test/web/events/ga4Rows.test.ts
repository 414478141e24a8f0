// Rows in the shape of the export of Google Analytics 4 to BigQuery, from row to KPI. All are invented.

import { describe, expect, test } from "vitest";
import {
  aggregate,
  groupBy,
  type SessionEvent,
  sessionsFromEvents,
  sessionsFromEventsAggregator,
  sessionTotalsAggregator,
  sessionTotalsFromEventsAggregator,
  summarizeSessions,
} from "../../../src/index.js";

interface Value {
  readonly string_value: string | null;
  readonly int_value: number | bigint | string | null;
}
interface Row {
  readonly event_name: string;
  readonly event_timestamp: number | bigint | string;
  readonly user_pseudo_id: string | null;
  readonly event_params: readonly { readonly key: string; readonly value: Value }[];
}

function fromGa4({ event_name, event_timestamp, user_pseudo_id, event_params }: Row): SessionEvent {
  const param = (name: string): string | number | bigint | null => {
    const value = event_params.find(({ key }) => key === name)?.value;
    return value?.string_value ?? value?.int_value ?? null;
  };
  const yes = (name: string): boolean | null => {
    const value = param(name);
    return value === null ? null : String(value) === "1";
  };
  return {
    visitorId: user_pseudo_id as string,
    sessionId: param("ga_session_id"),
    at: Number(event_timestamp) / 1000,
    kind: event_name,
    engaged: yes("session_engaged"),
    engagementSeconds: Number(param("engagement_time_msec") ?? 0) / 1000,
    newVisitor: yes("ga_session_number"),
    channel: param("medium") as string | null,
  };
}

/** Each visitor's session has the id 1772442000; the rows come in no order, and one comes twice. */
type Brief = readonly [
  visitor: string,
  event: string,
  seconds: number,
  params: Readonly<Record<string, string | number>>,
];
const first = { ga_session_number: 1 };
const briefs: readonly Brief[] = [
  ["1.1", "purchase", 90.25, { ...first, session_engaged: "1", engagement_time_msec: 58_000 }],
  ["1.1", "session_start", 0, { ...first, medium: "cpc" }],
  ["1.1", "page_view", 0, { ...first, medium: "cpc", session_engaged: 0 }],
  ["1.1", "page_view", 31.5, { ...first, session_engaged: "1", engagement_time_msec: 31_000 }],
  ["1.1", "page_view", 31.5, { ...first, session_engaged: "1", engagement_time_msec: 31_000 }],
  ["2.2", "page_view", 0, { ga_session_number: 4, session_engaged: "0", medium: "organic" }],
  ["3.3", "page_view", 40, { ga_session_number: 2, session_engaged: "0", medium: "cpc" }],
  ["3.3", "scroll", 44.000001, { ga_session_number: 2, engagement_time_msec: "4000" }],
];

/** Rows whose timestamps are texts, as in JSON, numbers, or bigints, as drivers give them. */
const rowsWith = (timestamp: (micros: number) => Row["event_timestamp"]): Row[] =>
  briefs.map(([visitor, event, seconds, params]) => ({
    event_name: event,
    event_timestamp: timestamp(Math.round((1_772_442_000 + seconds) * 1e6)),
    user_pseudo_id: visitor,
    event_params: Object.entries({ ga_session_id: "1772442000", ...params }).map(
      ([key, value]) => ({
        key,
        value:
          typeof value === "string"
            ? { string_value: value, int_value: null }
            : { string_value: null, int_value: value },
      }),
    ),
  }));

const options = {
  pageViews: ["page_view", "screen_view"],
  conversions: ["purchase"],
  durationFrom: "engagement",
} as const;

describe.each([
  ["texts", String],
  ["numbers", Number],
  ["bigints", BigInt],
] as const)("GA4 rows with timestamps that are %s", (_, timestamp) => {
  const events = rowsWith(timestamp).map(fromGa4);
  test("give the KPIs of sessions", () => {
    const aggregator = sessionTotalsFromEventsAggregator({ ...options, rule: "not-engaged" });
    const summary = summarizeSessions(aggregate(events, aggregator));
    expect(summary.sessionCount.value).toBe(3);
    expect(summary.bounceRate.value).toBeCloseTo(2 / 3, 15);
    expect(summary.sessionEngagementRate.value).toBeCloseTo(1 / 3, 15);
    expect(summary.pagesPerSession.value).toBeCloseTo(4 / 3, 15);
    expect(summary.averageSessionDuration.value).toBe((58 + 31 + 4) / 3);
    expect(summary.newVisitorShare?.value).toBeCloseTo(1 / 3, 15);
    expect(summary.returningVisitorShare?.value).toBeCloseTo(2 / 3, 15);
    expect(summary.conversionRate?.value).toBeCloseTo(1 / 3, 15);
    expect(summary.sessionCount.definition).toEqual({ sessions: "by-id" });
  });
  test("give the conversion rate of each channel", () => {
    const byChannel = sessionsFromEventsAggregator(
      options,
      groupBy(
        ({ channel }) => channel ?? "(none)",
        sessionTotalsAggregator({ rule: "not-engaged" }),
      ),
    );
    const totals = aggregate(events, byChannel);
    const rates = [...totals].map(([channel, one]) => [
      channel,
      summarizeSessions(one).conversionRate?.value,
    ]);
    expect(new Map(rates as [string, number][])).toEqual(
      new Map([
        ["cpc", 0.5],
        ["organic", 0],
      ]),
    );
  });
  test("keep their microseconds", () => {
    const [, , last] = sessionsFromEvents(events, { ...options, durationFrom: "events" });
    expect(last?.durationSeconds).toBe(4.000001);
  });
});

test("a row without a visitor is refused, and microseconds are not taken for milliseconds", () => {
  const [row] = rowsWith(Number) as [Row];
  expect(() => sessionsFromEvents([fromGa4({ ...row, user_pseudo_id: null })])).toThrow(
    "events[0].visitorId must be a non-empty text",
  );
  const event = fromGa4(row);
  expect(() => sessionsFromEvents([{ ...event, at: Number(row.event_timestamp) }])).toThrow(
    "it looks like epoch microseconds: divide by 1000",
  );
});
