import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  averageSessionDuration,
  bounceRate,
  channelReport,
  clickThroughRate,
  conversionRate,
  newVisitorShare,
  pagesPerSession,
  returningVisitorShare,
  rollUp,
  sessionEngagementRate,
  sessionTotalsAggregator,
} from "../../src/index.js";

test("published and checked values", () => {
  // bbccss.com/engagement-rate-vs-bounce-rate-in-ga4.html prints 38.3 and 61.7 %
  expect(sessionEngagementRate({ engagedSessions: 693, sessions: 1810 }).percent).toBeCloseTo(
    38.3,
    1,
  );
  expect(bounceRate({ bouncedSessions: 1117, sessions: 1810 }).percent).toBeCloseTo(61.7, 1);
  expect(averageSessionDuration({ totalSeconds: 588, sessions: 4 }).value).toBe(147); // ceaksan
  // developers.google.cn: home, products and home again are one session of three views
  expect(pagesPerSession({ pageViews: 3, sessions: 1 }).value).toBe(3);
  // support.google.com/adsense/answer/32720
  expect(clickThroughRate({ clicks: 5, impressions: 1000 })).toMatchObject({
    value: 0.005,
    percent: 0.5,
  });
});

describe("bounceRate", () => {
  test("has its rule in its definition, and no definition without a rule", () => {
    const sessions = { bouncedSessions: 45, sessions: 100 };
    expect(bounceRate({ ...sessions, rule: "not-engaged" }).definition).toEqual({
      rule: "not-engaged",
    });
    expect("definition" in bounceRate(sessions)).toBe(false);
    expect("definition" in bounceRate({ ...sessions, rule: undefined })).toBe(false);
  });
  test("by one rule does not roll up with a rate by the other, or without a rule", () => {
    const sessions = { bouncedSessions: 45, sessions: 100 };
    const singlePage = bounceRate({ ...sessions, rule: "single-page" });
    for (const other of [bounceRate({ ...sessions, rule: "not-engaged" }), bounceRate(sessions)]) {
      expect(() => rollUp([singlePage, other])).toThrow("measures[1].definition must be");
    }
  });
  test.each(["engaged", "", 1])("with the unknown rule %j is refused", (rule) => {
    expect(() =>
      bounceRate({ bouncedSessions: 1, sessions: 2, rule: rule as "single-page" }),
    ).toThrow("rule must be one of single-page, not-engaged, got");
  });
  test("refuses visitors for sessions: 117 bounced sessions of 100 visitors are not 117 %", () => {
    // github.com/umami-software/umami/issues/387
    expect(() => bounceRate({ bouncedSessions: 117, sessions: 100 })).toThrow(
      "bouncedSessions must be at most sessions (100), got 117",
    );
  });
});

test("the shares of engaged and of not engaged sessions add up to 1", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (sessions, any) => {
      const engagedSessions = any % (sessions + 1);
      const engaged = sessionEngagementRate({ engagedSessions, sessions });
      const bounced = bounceRate({ bouncedSessions: sessions - engagedSessions, sessions });
      expect(engaged.numerator + bounced.numerator).toBe(sessions);
      expect((engaged.value as number) + (bounced.value as number)).toBeCloseTo(1, 15);
    }),
  );
});

describe("averageSessionDuration", () => {
  test("of a day is pooled: 43.6 seconds, not the 330 of averaging its sources", () => {
    // One session of 600 s, 99 of 60 s and 50 that bounced: an example of OpenPanel.
    const sources = [
      averageSessionDuration({ totalSeconds: 600, sessions: 1 }),
      averageSessionDuration({ totalSeconds: 99 * 60, sessions: 99 }),
      averageSessionDuration({ totalSeconds: 0, sessions: 50 }),
    ];
    expect(sources.map(({ value }) => value)).toEqual([600, 60, 0]);
    expect(rollUp(sources).value).toBe(43.6);
  });
  test("takes parts of a second, and divides them exactly", () => {
    expect(averageSessionDuration({ totalSeconds: 0.3, sessions: 3 }).value).toBe(0.1);
    expect(0.3 / 3).not.toBe(0.1);
    expect(averageSessionDuration({ totalSeconds: 12.5, sessions: 0 }).reason).toBe(
      "zero-denominator",
    );
  });
  test("has no percentage, and takes no text", () => {
    expect("percent" in averageSessionDuration({ totalSeconds: 1, sessions: 1 })).toBe(false);
    expect(() => averageSessionDuration({ totalSeconds: "02:27" as never, sessions: 1 })).toThrow(
      'totalSeconds must be a finite number from 0 up, got "02:27"',
    );
  });
});

describe("new and returning visitors", () => {
  // help.analyticsedge.com: 9167 new and 2254 returning, of 9947, since some were both
  const visitors = { newVisitors: 9167, returningVisitors: 2254 };
  test("are shares of new and returning visitors together", () => {
    expect(newVisitorShare(visitors).value).toBe(9167 / 11421);
    expect(returningVisitorShare(visitors).value).toBe(2254 / 11421);
  });
  test("together are all visitors", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (newVisitors, returningVisitors) => {
        const all = { newVisitors, returningVisitors };
        const [one, other] = [newVisitorShare(all), returningVisitorShare(all)];
        expect(one.denominator).toBe(other.denominator);
        expect(one.numerator + other.numerator).toBe(one.denominator);
      }),
    );
  });
  test("do not roll up over groups that may share visitors", () => {
    expect(() => rollUp([newVisitorShare(visitors), newVisitorShare(visitors)])).toThrow(
      "options.disjoint must be true",
    );
  });
});

test("a visit can have several conversions: 6 in 1 are 600 %", () => {
  // github.com/matomo-org/matomo/issues/21004
  expect(conversionRate({ conversions: 6, visits: 1 })).toMatchObject({ value: 6, percent: 600 });
});

test("an impression can have two clicks", () => {
  expect(clickThroughRate({ clicks: 12, impressions: 10 }).value).toBe(1.2);
});

test("a channel's conversion rate is the site's, and rolls up with it", () => {
  const { channels } = channelReport([{ channel: "search", cost: 1, acquisitions: 3, visits: 50 }]);
  const ofChannel = channels[0]?.conversionRate;
  expect(ofChannel).toStrictEqual(conversionRate({ conversions: 3, visits: 50 }));
});

test("a duration may be a bigint", () => {
  const rule = sessionTotalsAggregator({ rule: "single-page" });
  const session = { visitorId: "a", durationSeconds: 5n, pageViews: 1 };
  expect(aggregate([session], rule)).toEqual(aggregate([{ ...session, durationSeconds: 5 }], rule));
});

describe("the denominator of a conversion rate", () => {
  const input = { conversions: 24, visits: 400 };
  const ads = conversionRate({ ...input, per: "click" });
  test("is a visit, which is no part of the definition", () => {
    expect(conversionRate(input).definition).toBeUndefined();
    expect(conversionRate({ ...input, per: "visit" })).toEqual(conversionRate(input));
    expect(conversionRate({ ...input, per: null })).toEqual(conversionRate(input));
  });
  test("is part of the definition if it is anything else", () => {
    expect(ads.definition).toEqual({ per: "click" });
    expect(() => rollUp([ads, conversionRate(input)])).toThrow("definition");
    expect(rollUp([ads, ads]).definition).toEqual({ per: "click" });
  });
  test("is one of five, and is not stated in another way", () => {
    expect(() => conversionRate({ ...input, per: "session" as never })).toThrow("per must be one");
    expect(() => conversionRate({ ...input, definition: { per: "click" } })).toThrow(
      "definition.per must be left out, since the option per names the denominator",
    );
  });
});
