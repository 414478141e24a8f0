import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  averageSessionDuration,
  bounceRate,
  conversionRate,
  type Definition,
  newVisitorShare,
  pagesPerSession,
  rollUp,
  type SessionEvent,
  type SessionTotals,
  type SessionTotalsFromEventsOptions,
  sessionCount,
  sessionEngagementRate,
  sessionsFromEvents,
  sessionTotalsAggregator,
  sessionTotalsFromEventsAggregator,
  summarizeSessions,
} from "../../../src/index.js";
import { randomEvents, randomOptions } from "./randomEvents.js";
import { optionsOf } from "./sessionsByHand.js";

const nine = Date.parse("2026-03-02T09:00:00Z");
const view = (seconds: number, more: Partial<SessionEvent> = {}): SessionEvent => ({
  visitorId: "a",
  at: nine + seconds * 1000,
  kind: "page-view",
  newVisitor: true,
  ...more,
});
const totalsOf = (
  events: readonly SessionEvent[],
  options: Partial<SessionTotalsFromEventsOptions> = {},
): SessionTotals =>
  aggregate(events, sessionTotalsFromEventsAggregator({ rule: "not-engaged", ...options }));

test("totals from events are those of the sessions from events", () => {
  fc.assert(
    fc.property(
      randomEvents,
      randomOptions,
      fc.constantFrom("single-page", "not-engaged"),
      (events, hand, rule) => {
        const options = optionsOf(hand);
        const { definitions, ...totals } = totalsOf(events, { ...options, rule });
        const sessions = sessionsFromEvents(events, options);
        expect(totals).toEqual(aggregate(sessions, sessionTotalsAggregator({ rule })));
        expect(Object.keys(definitions ?? {})).toHaveLength(6);
      },
    ),
    { numRuns: 300 },
  );
});

describe("each measure says which options it rests on", () => {
  const events = [view(0), view(30), view(31, { kind: "purchase" }), view(9000)];
  const definitionsOf = (
    totals: SessionTotals,
  ): Readonly<Record<string, Definition | undefined>> => ({
    sessionCount: sessionCount(totals).definition,
    bounceRate: bounceRate(totals).definition,
    sessionEngagementRate: sessionEngagementRate(totals).definition,
    averageSessionDuration: averageSessionDuration(totals).definition,
    pagesPerSession: pagesPerSession(totals).definition,
    conversionRate: conversionRate(totals).definition,
    newVisitorShare: newVisitorShare(totals).definition,
  });
  test("by default", () => {
    const timeout = "30 minutes";
    const engagement = {
      timeout,
      pageViews: "page-view",
      conversions: "purchase",
      durationFrom: "events",
    };
    const all = {
      sessionCount: { timeout },
      bounceRate: { ...engagement, rule: "not-engaged" },
      sessionEngagementRate: engagement,
      averageSessionDuration: { timeout, durationFrom: "events" },
      pagesPerSession: { timeout, pageViews: "page-view" },
      conversionRate: { timeout, conversions: "purchase" },
      newVisitorShare: undefined,
    };
    expect(definitionsOf(totalsOf(events))).toEqual(all);
    expect(definitionsOf(totalsOf(events, { rule: "single-page" }))["bounceRate"]).toEqual({
      timeout,
      pageViews: "page-view",
      rule: "single-page",
    });
  });
  test("with every option", () => {
    const sessions = { timeout: "60 minutes", splitAtMidnight: "Asia/Jakarta" };
    const engagement = {
      ...sessions,
      pageViews: "page-view, screen",
      conversions: "purchase, sign-up",
      interactive: "play",
      durationFrom: "engagement",
    };
    const options = {
      timeout: "hour",
      splitAtMidnight: true,
      timeZone: "Asia/Jakarta",
      pageViews: ["screen", "page-view", "screen"],
      conversions: ["sign-up", "purchase"],
      interactive: ["play"],
      durationFrom: "engagement",
      sorted: true,
      definition: { site: "shop" },
    } as const;
    const site = { site: "shop" };
    const { pageViews, conversions, interactive, durationFrom } = engagement;
    expect(definitionsOf(totalsOf(events, options))).toEqual({
      sessionCount: { ...sessions, ...site },
      bounceRate: { ...engagement, ...site, rule: "not-engaged" },
      sessionEngagementRate: { ...engagement, ...site },
      averageSessionDuration: { ...sessions, ...site, durationFrom },
      pagesPerSession: { ...sessions, ...site, pageViews },
      conversionRate: { ...sessions, ...site, conversions },
      newVisitorShare: site,
    });
    expect(bounceRate(totalsOf(events, { ...options, rule: "single-page" })).definition).toEqual({
      ...sessions,
      ...site,
      pageViews,
      interactive,
      rule: "single-page",
    });
  });
  test("and none that says nothing: ids make the timeout idle, and no kind is a conversion", () => {
    const withId = events.map((event) => ({ ...event, sessionId: 1 }));
    expect(sessionCount(totalsOf(withId)).definition).toEqual({ sessions: "by-id" });
    expect(sessionCount(totalsOf([...withId, view(0)])).definition).toEqual({
      sessions: "partly-by-id",
      timeout: "30 minutes",
    });
    expect(sessionCount(totalsOf([])).definition).toEqual({ timeout: "30 minutes" });
    const without = totalsOf(events, { conversions: [] });
    expect(without).not.toHaveProperty("conversions");
    expect(sessionEngagementRate(without).definition).not.toHaveProperty("conversions");
  });
  test("also where states were merged", () => {
    const aggregator = sessionTotalsFromEventsAggregator({ rule: "not-engaged" });
    const [state, other] = [view(0), view(0, { sessionId: 1 })].map((event) => {
      const one = aggregator.empty();
      aggregator.add(one, event);
      return one;
    }) as [ReturnType<typeof aggregator.empty>, ReturnType<typeof aggregator.empty>];
    aggregator.merge(state, other);
    const merged = sessionCount(aggregator.result(state)).definition;
    expect(merged).toEqual({ sessions: "partly-by-id", timeout: "30 minutes" });
    aggregator.merge(other, aggregator.restore(aggregator.save(state)));
    expect(sessionCount(aggregator.result(other)).definition).toEqual(merged);
  });
  test("so that measures roll up where the options that they rest on agree", () => {
    const usual = totalsOf(events);
    const other = totalsOf(events, { conversions: ["sign-up"] });
    expect(rollUp([pagesPerSession(usual), pagesPerSession(other)]).denominator).toBe(4);
    expect(() => rollUp([conversionRate(usual), conversionRate(other)])).toThrow("definition");
    const long = totalsOf(events, { timeout: "day" });
    expect(() => rollUp([sessionCount(usual), sessionCount(long)])).toThrow("definition");
  });
  test("and the caller cannot contradict it", () => {
    const totals = totalsOf(events, { definition: { timeout: "2 hours" } });
    expect(() => sessionCount(totals)).toThrow(
      'definition.timeout must be 30 minutes, got "2 hours"',
    );
  });
  test("in a summary too", () => {
    const summary = summarizeSessions(totalsOf(events));
    expect(summary.sessionCount.definition).toEqual({ timeout: "30 minutes" });
    expect(summary.pagesPerSession.value).toBe(1.5);
  });
});

test("there is no default rule", () => {
  expect(() => sessionTotalsFromEventsAggregator({} as never)).toThrow("rule must be one of");
  expect(() => sessionTotalsFromEventsAggregator(undefined as never)).toThrow(
    "rule must be one of",
  );
});
