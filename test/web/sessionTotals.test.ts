import { describe, expect, test } from "vitest";
import {
  aggregate,
  averageSessionDuration,
  bounceRate,
  confidenceInterval,
  conversionRate,
  InputError,
  newVisitorShare,
  pagesPerSession,
  returningVisitorShare,
  type Session,
  type SessionTotals,
  sessionCount,
  sessionEngagementRate,
  sessionTotalsAggregator,
  summarizeSessions,
} from "../../src/index.js";

const rules = ["single-page", "not-engaged"] as const;
const totalsOf = (
  sessions: Iterable<Session>,
  rule: SessionTotals["rule"] = "not-engaged",
): SessionTotals => aggregate(sessions, sessionTotalsAggregator({ rule }));
const glance: Session = { durationSeconds: 0, pageViews: 1 };

describe("session totals", () => {
  test("of three sessions hold their sums, and the spread over visitors", () => {
    const sessions: Session[] = [
      { visitorId: "a", durationSeconds: 0, pageViews: 1, conversions: 0, newVisitor: true },
      { visitorId: "a", durationSeconds: 30.1, pageViews: 1, conversions: 0, newVisitor: false },
      { visitorId: "b", durationSeconds: 117.2, pageViews: 5, conversions: 2, newVisitor: false },
    ];
    const { spread, ...totals } = totalsOf(sessions);
    expect(totals).toStrictEqual({
      sessions: 3,
      visits: 3,
      bouncedSessions: 1,
      engagedSessions: 2,
      rule: "not-engaged",
      pageViews: 7,
      totalSeconds: 147.3,
      conversions: 2,
      newVisitors: 1,
      returningVisitors: 1,
    });
    expect(Object.keys(spread)).toEqual([
      "bounceRate",
      "sessionEngagementRate",
      "averageSessionDuration",
      "pagesPerSession",
      "conversionRate",
    ]);
    expect(spread.conversionRate).toEqual({
      unit: "visitor",
      units: 2,
      numeratorSquares: 4,
      denominatorSquares: 5,
      products: 2,
    });
  });

  test("of no sessions are 0", () => {
    const { spread: _, ...totals } = totalsOf([], "single-page");
    expect(totals).toStrictEqual({
      sessions: 0,
      visits: 0,
      bouncedSessions: 0,
      engagedSessions: 0,
      rule: "single-page",
      pageViews: 0,
      totalSeconds: 0,
      conversions: 0,
      newVisitors: 0,
      returningVisitors: 0,
    });
  });

  // Google, Session, https://support.google.com/analytics/answer/12798876
  test.each([
    [{ ...glance, durationSeconds: 10 }, 0, [1, 1]],
    [{ ...glance, durationSeconds: 10.001 }, 1, [1, 0]],
    [{ ...glance, pageViews: 2 }, 1, [0, 0]],
    [{ ...glance, pageViews: 0 }, 0, [1, 1]],
    [{ ...glance, conversions: 0 }, 0, [1, 1]],
    [{ ...glance, conversions: 1 }, 1, [1, 0]],
    [{ ...glance, interactions: 1 }, 1, [0, 0]],
    [{ ...glance, interactions: 0 }, 0, [1, 1]],
    [{ ...glance, engaged: false, interactions: 1n }, 0, [0, 1]],
    [{ ...glance, engaged: true }, 1, [1, 0]],
    [{ durationSeconds: 60, pageViews: 4, conversions: 1, engaged: false }, 0, [0, 1]],
  ])("a session of %o is engaged and bounced as each rule says", (session, engaged, bounced) => {
    const totals = rules.map((rule) => totalsOf([session], rule));
    expect(totals.map(({ engagedSessions }) => engagedSessions)).toEqual([engaged, engaged]);
    expect(totals.map(({ bouncedSessions }) => bouncedSessions)).toEqual(bounced);
  });

  test("count a visitor once, as new if any session says so, and 1 and '1' as two visitors", () => {
    const visits = ["1", 1, 1, "b"].map((visitorId, place) => ({
      ...glance,
      visitorId,
      newVisitor: place === 2,
    }));
    expect(totalsOf(visits)).toMatchObject({ newVisitors: 1, returningVisitors: 2 });
    const many = Array.from({ length: 100 }, (_, visitorId) => ({
      ...glance,
      visitorId,
      newVisitor: visitorId % 4 === 0,
    }));
    expect(totalsOf([...many, ...many])).toMatchObject({ newVisitors: 25, returningVisitors: 75 });
  });

  test("add seconds up exactly", () => {
    const seconds = [...new Array<number>(10).fill(0.1), 1e-7, 2 ** 40];
    const sessions = seconds.map((durationSeconds) => ({ ...glance, durationSeconds }));
    expect(totalsOf(sessions).totalSeconds).toBe(1099511627777.0000001);
    const aggregator = sessionTotalsAggregator({ rule: "single-page" });
    const state = aggregator.empty();
    for (const session of sessions) aggregator.add(state, session);
    const restored = aggregator.restore(aggregator.save(state));
    aggregator.add(restored, { ...glance, durationSeconds: 0.2 });
    expect(aggregator.result(restored).totalSeconds).toBe(1099511627777.2000001);
  });

  test("are the input of the KPIs of the web, whose definition names the rule", () => {
    const totals = totalsOf([
      { durationSeconds: 0, pageViews: 1, visitorId: 1, newVisitor: true, conversions: 0 },
      { durationSeconds: 294, pageViews: 5, visitorId: 2, newVisitor: false, conversions: 1 },
    ]);
    expect(bounceRate(totals)).toMatchObject({ value: 0.5, definition: { rule: "not-engaged" } });
    expect(sessionEngagementRate(totals).value).toBe(0.5);
    expect(averageSessionDuration(totals).value).toBe(147);
    expect(pagesPerSession(totals).value).toBe(3);
    expect(newVisitorShare(totals).value).toBe(0.5);
    expect(returningVisitorShare(totals).value).toBe(0.5);
    expect(conversionRate(totals).value).toBe(0.5);
    expect(() => conversionRate(totalsOf([glance]))).toThrow(
      "conversions must be a finite number from 0 up, got undefined",
    );
  });

  test.each([undefined, null, {}, { rule: "bounce" }, 5])("have no default rule: %j", (options) => {
    expect(() => sessionTotalsAggregator(options as never)).toThrow(InputError);
  });

  test("have the same spread in whatever order sessions come, to the last digit", () => {
    const durations = [4.5e11, 1 / 3, 0.1, 0.2, 0.3, 4.5e11, 0.0000012];
    /** A decimal in units of 10 ** -20. */
    const scaled = (value: number): bigint => {
      const [whole = "", decimals = ""] = String(value).split(".");
      return BigInt(whole + decimals.padEnd(20, "0"));
    };
    const unscaled = (value: bigint, places: number): number => {
      const digits = String(value).padStart(places + 1, "0");
      return Number(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
    };
    const sum = (values: readonly bigint[]): bigint => values.reduce((all, one) => all + one, 0n);
    const squares = (values: readonly bigint[]): bigint => sum(values.map((one) => one * one));
    for (const visitorId of [1, undefined]) {
      const all = durations.map(
        (seconds): Session => ({
          visitorId,
          durationSeconds: seconds,
          pageViews: 94_906_267,
          conversions: seconds,
        }),
      );
      const { spread } = totalsOf(all);
      const units = (values: readonly bigint[]) => (visitorId === 1 ? [sum(values)] : values);
      const seconds = durations.map(scaled);
      const views = durations.map(() => 94_906_267n);
      expect(spread.averageSessionDuration).toMatchObject({
        numeratorSquares: unscaled(squares(units(seconds)), 40),
        products: unscaled(sum(seconds) * (visitorId === 1 ? 7n : 1n), 20),
      });
      expect(spread.conversionRate).toEqual(spread.averageSessionDuration);
      expect(spread.pagesPerSession?.numeratorSquares).toBe(Number(squares(units(views))));
      expect(totalsOf([...all].reverse()).spread).toEqual(spread);
      const aggregator = sessionTotalsAggregator({ rule: "not-engaged" });
      const [left, right] = [all.slice(0, 3), all.slice(3)].map((part) => {
        const state = aggregator.empty();
        for (const session of part) aggregator.add(state, session);
        return aggregator.restore(JSON.parse(JSON.stringify(aggregator.save(state))));
      });
      aggregator.merge(right as NonNullable<typeof right>, left as NonNullable<typeof left>);
      expect(aggregator.result(right as NonNullable<typeof right>).spread).toEqual(spread);
    }
  });

  test("do not restore a state of an older version", () => {
    const aggregator = sessionTotalsAggregator({ rule: "single-page" });
    expect(() =>
      aggregator.restore({ ...aggregator.save(aggregator.empty()), version: 2 }),
    ).toThrow("saved.version must be 4: another version of the library saved the state");
  });

  test("by one rule do not restore a state by the other", () => {
    const [singlePage, notEngaged] = rules.map((rule) => sessionTotalsAggregator({ rule }));
    const saved = singlePage?.save(singlePage.empty());
    expect(() => notEngaged?.restore(saved)).toThrow(
      'saved must be a state that the aggregator "sessionTotals(not-engaged)" saved, got "sessionTotals(single-page)"',
    );
  });
});

describe("sessions that lack a field", () => {
  const known: Session[] = [
    { ...glance, visitorId: "a", newVisitor: true, conversions: 1 },
    { ...glance, visitorId: "b", newVisitor: false, conversions: 0 },
    { ...glance, visitorId: "b", newVisitor: false, conversions: 2 },
  ];
  test("without newVisitor count in all KPIs but the shares of visitors", () => {
    const totals = totalsOf([...known, { ...glance, visitorId: "c", conversions: 1 }]);
    expect(totals).toMatchObject({ sessions: 4, newVisitors: 1, returningVisitors: 1 });
    expect(totals.known).toEqual({
      newVisitorShare: { newVisitors: 1, returningVisitors: 1, leftOut: 1 },
      returningVisitorShare: { newVisitors: 1, returningVisitors: 1, leftOut: 1 },
    });
    expect(newVisitorShare(totals).percent).toBe(50);
    expect(returningVisitorShare(totals).percent).toBe(50);
    expect(conversionRate(totals)).toMatchObject({ numerator: 4, denominator: 4 });
    expect(totals.spread.bounceRate?.units).toBe(3);
  });
  test("without a visitor count in all KPIs but the shares of visitors", () => {
    for (const sessions of [
      [...known, { ...glance, newVisitor: true, conversions: 0 }],
      [{ ...glance, newVisitor: true, conversions: 0 }, ...known],
    ]) {
      const totals = totalsOf(sessions);
      expect(newVisitorShare(totals)).toMatchObject({ numerator: 1, denominator: 2 });
      expect(totals.known?.newVisitorShare?.leftOut).toBe(1);
      expect(totals.spread.conversionRate).toEqual({
        unit: "session",
        units: 4,
        numeratorSquares: 5,
        denominatorSquares: 4,
        products: 3,
      });
    }
  });
  test("count a visitor of whom another session tells", () => {
    const totals = totalsOf([...known, { ...glance, visitorId: "a" }]);
    expect(totals).toMatchObject({ newVisitors: 1, returningVisitors: 1 });
  });
  test("without conversions are left out of the conversion rate, and of its spread", () => {
    const totals = totalsOf([
      ...known,
      { ...glance, visitorId: "b", newVisitor: false },
      { ...glance, visitorId: "c", newVisitor: true },
    ]);
    expect(conversionRate(totals)).toMatchObject({ value: 1, numerator: 3, denominator: 3 });
    expect(totals.known).toEqual({ conversionRate: { conversions: 3, visits: 3, leftOut: 2 } });
    expect(totals).toMatchObject({ visits: 5, conversions: 3 });
    expect(bounceRate(totals).denominator).toBe(5);
    expect(totals.spread.conversionRate).toEqual({
      unit: "visitor",
      units: 2,
      numeratorSquares: 1 + 2 ** 2,
      denominatorSquares: 1 + 2 ** 2,
      products: 1 + 2 * 2,
    });
  });
  test("make a field missing that no session gives", () => {
    const totals = totalsOf([glance, { ...glance, newVisitor: true }]);
    for (const name of ["conversions", "newVisitors", "returningVisitors", "known"]) {
      expect(totals).not.toHaveProperty(name);
    }
    expect(() => newVisitorShare(totals)).toThrow("newVisitors must be a whole number");
  });
  test("keep the ids of visitors only as long as they are needed", () => {
    const aggregator = sessionTotalsAggregator({ rule: "single-page" });
    const state = aggregator.empty();
    aggregator.add(state, glance);
    for (let visitorId = 0; visitorId < 50; visitorId += 1) {
      aggregator.add(state, { ...glance, visitorId });
    }
    expect(state.visitors.ids.size).toBe(0);
    aggregator.add(state, { ...glance, visitorId: 7, newVisitor: false });
    expect(state.visitors.ids.size).toBe(1);
  });
});

describe("conversions that are attributed in fractions", () => {
  const fractions: Session[] = [0.1, 0.2, 12.35].map((conversions, visitorId) => ({
    ...glance,
    visitorId,
    conversions,
  }));
  test("are added exactly, before and after saving", () => {
    const totals = totalsOf(fractions);
    expect(totals.conversions).toBe(12.65);
    expect(totalsOf([...fractions].reverse()).conversions).toBe(12.65);
    const aggregator = sessionTotalsAggregator({ rule: "not-engaged" });
    const state = aggregator.empty();
    for (const session of fractions) aggregator.add(state, session);
    const restored = aggregator.restore(JSON.parse(JSON.stringify(aggregator.save(state))));
    expect(aggregator.result(restored)).toEqual(totals);
  });
  test("give a rate, whose interval rests on the spread and not on counting", () => {
    const rate = conversionRate(totalsOf(fractions));
    expect(rate.numerator).toBe(12.65);
    expect(confidenceInterval(rate).method).toBe("delta");
    expect(confidenceInterval(conversionRate({ conversions: 12.65, visits: 400 })).reason).toBe(
      "not-counts",
    );
  });
});

test("the definition among the options is that of every measure", () => {
  const options = { rule: "single-page", definition: { cookies: "accepted" } } as const;
  const totals = aggregate([{ ...glance, conversions: 1 }], sessionTotalsAggregator(options));
  expect(bounceRate(totals).definition).toEqual({ cookies: "accepted", rule: "single-page" });
  expect(conversionRate(totals).definition).toEqual({ cookies: "accepted" });
  expect(() => sessionTotalsAggregator({ ...options, rules: 1 } as never)).toThrow(
    "options.rules must be left out: there is no such option (the closest is rule)",
  );
});

describe("a saved state of sessions is refused after a change to", () => {
  const visitors = {
    ids: [1, 2],
    status: [2, 2],
    sessions: [1, 1],
    bouncedSessions: [1, 0],
    engagedSessions: [0, 1],
    pageViews: [1, 2],
    conversions: ["0", "0"],
    seconds: ["1.5", "1.5"],
    sessionsWithConversions: [0, 0],
  };
  test.each([
    [{ sessions: -1 }, "sessions"],
    [{ sessions: 0 }, "engagedSessions must be at most sessions (0), got 1"],
    [{ bouncedSessions: 2 }, "saved.state.bouncedSessions must be sessions - engagedSessions (1)"],
    [{ engagedSessions: 3 }, "engagedSessions must be at most sessions (2)"],
    [{ pageViews: 0.5 }, "pageViews"],
    [{ totalSeconds: 5 }, "saved.state.totalSeconds must be a decimal number from 0 up, got 5"],
    [{ totalSeconds: "-5" }, "totalSeconds"],
    [{ totalSeconds: "1e5" }, "totalSeconds"],
    [{ wholeConversions: null }, "wholeConversions must be a whole number"],
    [{ fractions: null }, "saved.state.fractions must be a decimal number"],
    [{ sessionsWithConversions: 3 }, "sessionsWithConversions must be at most sessions (2)"],
    [{ visitors: undefined }, "saved.state.visitors must be an object"],
    [{ visitors: { ids: [1, 1], status: [0, 1] } }, "saved.state.ids[1] must be there once"],
    [{ visitors: { ids: [1, 2], status: [0, 3] } }, "saved.state.status"],
    [
      { visitors: { ...visitors, sessions: [2, 1] } },
      "visitors.sessions must be 2 together, got 3",
    ],
    [{ visitors: { ...visitors, sessions: [2, 0] } }, "sessions must be whole numbers from 1"],
    [{ visitors: { ...visitors, pageViews: [1, 1] } }, "visitors.pageViews must be 3 together"],
    [
      { visitors: { ...visitors, conversions: ["1"] } },
      "saved.state.visitors.conversions must be 2 decimal numbers",
    ],
    [
      { visitors: { ...visitors, seconds: ["-1", "4"] } },
      "visitors.seconds must be a decimal number from 0 up",
    ],
    [
      { visitors: { ...visitors, seconds: ["1.5", "1.4"] } },
      "visitors.seconds must be 3 together, got 2.9",
    ],
    [
      { visitors: { ...visitors, conversions: ["0", "1"] } },
      "conversions must be 0 together, got 1",
    ],
    [{ visitors: { ...visitors, sessionsWithConversions: [1, 0] } }, "must be 0 together, got 1"],
    [{ wholeConversions: 5 }, "wholeConversions must be 0 where no session gives conversions"],
    [{ fractions: "0.5" }, "must be 0 where no session gives conversions, got 0.5"],
    [{ sessionsWithKnownVisitor: 3 }, "sessionsWithKnownVisitor must be at most sessions (2)"],
    [{ secondsSquared: -1 }, "saved.state.secondsSquared must be a decimal number from 0 up"],
    [{ pageViewsSquared: 5 }, "saved.state.pageViewsSquared"],
    [{ conversionsSquared: undefined }, "saved.state.conversionsSquared"],
  ])("%j", (change, message) => {
    const aggregator = sessionTotalsAggregator({ rule: "not-engaged" });
    const state = aggregator.empty();
    for (const visitorId of [1, 2]) {
      const pageViews = visitorId;
      aggregator.add(state, { visitorId, newVisitor: true, durationSeconds: 1.5, pageViews });
    }
    const saved = aggregator.save(state);
    const changed = { ...saved, state: { ...(saved.state as object), ...change } };
    expect(() => aggregator.restore(changed)).toThrow(InputError);
    expect(() => aggregator.restore(changed)).toThrow(message);
  });
});

describe("summarizeSessions", () => {
  const full: Session = { ...glance, visitorId: 1, newVisitor: true, conversions: 1 };
  test("gives what each KPI gives", () => {
    const totals = totalsOf([full, { ...full, visitorId: 2, pageViews: 4 }], "single-page");
    expect(summarizeSessions(totals)).toStrictEqual({
      sessionCount: sessionCount(totals),
      bounceRate: bounceRate(totals),
      sessionEngagementRate: sessionEngagementRate(totals),
      averageSessionDuration: averageSessionDuration(totals),
      pagesPerSession: pagesPerSession(totals),
      newVisitorShare: newVisitorShare(totals),
      returningVisitorShare: returningVisitorShare(totals),
      conversionRate: conversionRate(totals),
    });
  });
  test("leaves out KPIs that the totals lack counts for", () => {
    expect(Object.keys(summarizeSessions(totalsOf([glance])))).toEqual([
      "sessionCount",
      "bounceRate",
      "sessionEngagementRate",
      "averageSessionDuration",
      "pagesPerSession",
    ]);
  });
});
