import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  averageOrderValue,
  bounceRate,
  campaignTotalsAggregator,
  type EmailCampaign,
  groupBy,
  openRate,
  orderAmountsAggregator,
  orderTotalsAggregator,
  type Post,
  postTotalsAggregator,
  type Ratio,
  rollUp,
  type Session,
  type Spread,
  sessionTotalsAggregator,
  summarizeCampaigns,
  summarizeOrders,
  summarizePosts,
  summarizeSessions,
} from "../../src/index.js";

/** One unit's part of the numerator and of the denominator. */
type Parts = readonly [numerator: number, denominator: number];

/** The spread, computed term by term from its definition. */
function slowSpread(unit: Spread["unit"], parts: readonly Parts[]): Spread {
  const sum = (of: (one: Parts) => number): number => parts.map(of).reduce((a, b) => a + b, 0);
  return {
    unit,
    units: parts.length,
    numeratorSquares: sum(([above]) => above ** 2),
    denominatorSquares: sum(([, below]) => below ** 2),
    products: sum(([above, below]) => above * below),
  };
}

/** Checks that a measure has the spread and the parts of these units. */
function checkMeasure(measure: Ratio, unit: Spread["unit"], parts: readonly Parts[]): void {
  const wanted = slowSpread(unit, parts);
  const { spread } = measure;
  expect([spread?.unit, spread?.units], measure.metric).toEqual([wanted.unit, wanted.units]);
  const near = (ours: number | undefined, theirs: number): void => {
    expect(Math.abs((ours ?? Number.NaN) - theirs), measure.metric).toBeLessThanOrEqual(
      1e-9 * Math.abs(theirs) + 1e-9,
    );
  };
  near(spread?.numeratorSquares, wanted.numeratorSquares);
  near(spread?.denominatorSquares, wanted.denominatorSquares);
  near(spread?.products, wanted.products);
  near(
    measure.numerator,
    parts.reduce((sum, [above]) => sum + above, 0),
  );
  near(
    measure.denominator,
    parts.reduce((sum, [, below]) => sum + below, 0),
  );
}

const some = fc.nat(30);

describe("the spread of sessions is that of the definition", () => {
  const session = fc.record({
    visitorId: fc.nat(4),
    durationSeconds: fc.nat(600).map((tenths) => tenths / 10),
    pageViews: fc.nat(4),
    conversions: fc.nat(2),
  });
  type One = typeof session extends fc.Arbitrary<infer Value> ? Value : never;
  const aggregator = sessionTotalsAggregator({ rule: "single-page" });
  const isEngaged = ({ durationSeconds, pageViews, conversions }: One): boolean =>
    durationSeconds > 10 || pageViews >= 2 || conversions > 0;
  const numerators: Readonly<Record<string, (one: One) => number>> = {
    bounceRate: ({ pageViews }) => Number(pageViews <= 1),
    sessionEngagementRate: (one) => Number(isEngaged(one)),
    averageSessionDuration: ({ durationSeconds }) => durationSeconds,
    pagesPerSession: ({ pageViews }) => pageViews,
    conversionRate: ({ conversions }) => conversions,
  };
  const check = (
    groups: readonly (readonly One[])[],
    unit: Spread["unit"],
    of: Session[],
  ): void => {
    const { sessionCount, ...ratios } = summarizeSessions(aggregate(of, aggregator));
    const summary: Readonly<Record<string, Ratio>> = { ...ratios };
    const sessionsSquared = groups.reduce((sum, group) => sum + group.length ** 2, 0);
    expect(sessionCount.spread?.numeratorSquares).toBe(sessionsSquared);
    for (const [metric, numerator] of Object.entries(numerators)) {
      const parts = groups.map((group): Parts => {
        const above = group.map(numerator).reduce((sum, one) => sum + one, 0);
        return [above, group.length];
      });
      checkMeasure(summary[metric] as Ratio, unit, parts);
    }
  };
  test("over visitors, if every session has a visitorId", () => {
    fc.assert(
      fc.property(fc.array(session, { maxLength: 30 }), (sessions) => {
        const byVisitor = [...new Set(sessions.map(({ visitorId }) => visitorId))].map((id) =>
          sessions.filter(({ visitorId }) => visitorId === id),
        );
        check(byVisitor, "visitor", sessions);
      }),
    );
  });
  test("over sessions, if one session has no visitorId", () => {
    fc.assert(
      fc.property(fc.array(session, { minLength: 1, maxLength: 30 }), fc.nat(), (sessions, at) => {
        const unknown = at % sessions.length;
        const some = sessions.map(
          (one, place): Session => (place === unknown ? { ...one, visitorId: undefined } : one),
        );
        const each = sessions.map((one) => [one]);
        check(each, "session", some);
      }),
    );
  });
  test("without conversions, if no session gives them", () => {
    const { spread } = aggregate([{ durationSeconds: 0, pageViews: 1 }], aggregator);
    expect(spread).not.toHaveProperty("conversionRate");
    expect(spread).toHaveProperty("bounceRate");
  });
  test("without durations whose squares exceed the largest double, before and after saving", () => {
    const state = aggregator.empty();
    aggregator.add(state, { durationSeconds: 1e160, pageViews: 1 });
    const saved: unknown = JSON.parse(JSON.stringify(aggregator.save(state)));
    for (const each of [state, aggregator.restore(saved)]) {
      const { spread } = aggregator.result(each);
      expect(spread).not.toHaveProperty("averageSessionDuration");
      expect(spread).toHaveProperty("pagesPerSession");
    }
  });
});

test("the spread of posts is that of the definition", () => {
  const post = fc.record({
    likes: some,
    comments: some,
    shares: some,
    saves: fc.option(some, { nil: undefined }),
    clicks: fc.option(some, { nil: undefined }),
    followers: some,
    reach: some,
    impressions: some,
    views: some,
  });
  const all = ({ likes, comments, shares, saves, clicks }: Post): number =>
    [likes, comments, shares, saves, clicks].reduce<number>(
      (sum, one) => sum + Number(one ?? 0),
      0,
    );
  fc.assert(
    fc.property(fc.array(post, { maxLength: 20 }), (posts) => {
      const summary = summarizePosts(aggregate(posts, postTotalsAggregator));
      const over = (measure: Ratio | undefined, parts: (one: (typeof posts)[number]) => Parts) => {
        checkMeasure(measure as Ratio, "post", posts.map(parts));
      };
      over(summary.engagementRate, (one) => [all(one), one.followers]);
      over(summary.engagementRateByReach, (one) => [all(one), one.reach]);
      over(summary.engagementRateByImpressions, (one) => [all(one), one.impressions]);
      over(summary.engagementRateByViews, (one) => [all(one), one.views]);
      over(summary.applauseRate, ({ likes }) => [likes, 1]);
      over(summary.conversationRate, ({ comments }) => [comments, 1]);
      over(summary.amplificationRate, ({ shares }) => [shares, 1]);
      over(summary.viewsPerPost, ({ views }) => [views, 1]);
    }),
  );
});

test("the spread of campaigns is that of the definition", () => {
  const campaign = fc
    .record({
      arrived: fc.integer({ min: 30, max: 60 }),
      bounced: some,
      uniqueOpens: fc.integer({ min: 10, max: 30 }),
      machineOpens: fc.option(fc.nat(10), { nil: undefined }),
      uniqueClicks: some,
      unsubscribes: some,
      complaints: some,
    })
    .map(({ arrived, ...rest }) => ({ sent: arrived + rest.bounced, ...rest }));
  type Campaign = Readonly<Partial<Record<keyof EmailCampaign, number>>> & {
    readonly sent: number;
    readonly uniqueOpens: number;
    readonly uniqueClicks: number;
  };
  const delivered = ({ sent, bounced = 0 }: Campaign): number => sent - bounced;
  fc.assert(
    fc.property(fc.array(campaign, { minLength: 2, maxLength: 20 }), (campaigns) => {
      const summary = summarizeCampaigns(aggregate(campaigns, campaignTotalsAggregator));
      const over = (measure: Ratio | undefined, parts: (one: Campaign) => Parts) => {
        checkMeasure(measure as Ratio, "campaign", (campaigns as readonly Campaign[]).map(parts));
      };
      over(summary.openRate, (one) => [one.uniqueOpens - (one.machineOpens ?? 0), delivered(one)]);
      over(summary.emailClickRate, (one) => [one.uniqueClicks, delivered(one)]);
      over(summary.clickToOpenRate, (one) => [
        one.uniqueClicks,
        one.uniqueOpens - (one.machineOpens ?? 0),
      ]);
      over(summary.unsubscribeRate, (one) => [one.unsubscribes ?? 0, delivered(one)]);
      over(summary.spamComplaintRate, (one) => [one.complaints ?? 0, delivered(one)]);
      over(summary.deliveryRate, (one) => [delivered(one), one.sent]);
      over(summary.emailBounceRate, (one) => [one.bounced ?? 0, one.sent]);
    }),
  );
});

describe("the spread of orders is that of the definition", () => {
  const order = fc.record({
    customerId: fc.nat(4),
    amount: fc.oneof(
      fc.integer({ min: 0, max: 9999 }).map((cents) => cents / 100),
      fc.constantFrom("12.50", 7n, "1e-7"),
    ),
  });
  test("over orders, if their customers are not known", () => {
    fc.assert(
      fc.property(fc.array(order, { maxLength: 30 }), fc.boolean(), (orders, isArray) => {
        const totals = aggregate(isArray ? orders : orders.values(), orderAmountsAggregator);
        const parts = orders.map(({ amount }): Parts => [Number(amount), 1]);
        checkMeasure(averageOrderValue(totals), "order", parts);
        expect(summarizeOrders(totals).averageOrderValue).toEqual(averageOrderValue(totals));
      }),
    );
  });
  test("over customers, if they are known", () => {
    fc.assert(
      fc.property(fc.array(order, { maxLength: 30 }), (orders) => {
        const summary = summarizeOrders(aggregate(orders, orderTotalsAggregator));
        const ids = [...new Set(orders.map(({ customerId }) => customerId))];
        const over = (
          measure: Ratio | undefined,
          parts: (worth: number, placed: number) => Parts,
        ) => {
          const byCustomer = ids.map((id) => {
            const own = orders.filter(({ customerId }) => customerId === id);
            const worth = own.reduce((sum, { amount }) => sum + Number(amount), 0);
            return parts(worth, own.length);
          });
          checkMeasure(measure as Ratio, "customer", byCustomer);
        };
        over(summary.averageOrderValue, (worth, placed) => [worth, placed]);
        over(summary.purchaseFrequency, (_, placed) => [placed, 1]);
        over(summary.revenuePerCustomer, (worth) => [worth, 1]);
      }),
    );
  });
  test("is left out if squares exceed the largest double, before and after saving", () => {
    const state = orderAmountsAggregator.empty();
    orderAmountsAggregator.add(state, { amount: 1e160 });
    const saved: unknown = JSON.parse(JSON.stringify(orderAmountsAggregator.save(state)));
    for (const each of [state, orderAmountsAggregator.restore(saved)]) {
      expect(orderAmountsAggregator.result(each).spread).toEqual({});
    }
    const { spread } = aggregate([{ customerId: 1, amount: 1e160 }], orderTotalsAggregator);
    expect(Object.keys(spread)).toEqual(["purchaseFrequency"]);
  });
  test.each([[-1], ["-5"], [undefined], [{}]])("squares of %j are refused", (squares) => {
    const saved = orderAmountsAggregator.save(orderAmountsAggregator.empty());
    const state = { ...(saved.state as object), squares };
    expect(() => orderAmountsAggregator.restore({ ...saved, state })).toThrow(
      "saved.state.squares must be a decimal number from 0 up, as text",
    );
  });
});

describe("spreads roll up", () => {
  const sessions = [1, 2, 1, 3].map((visitorId, place) => ({
    visitorId,
    durationSeconds: place,
    pageViews: 1 + (place % 2),
  }));
  const aggregator = sessionTotalsAggregator({ rule: "single-page" });
  const byPages = groupBy(({ pageViews }: Session) => pageViews, aggregator);
  test("over single records, each of which is in one group", () => {
    const unknown = sessions.map((one) => ({ ...one, visitorId: undefined }));
    const whole = bounceRate(aggregate(unknown, aggregator));
    expect(rollUp(Array.from(aggregate(unknown, byPages).values(), bounceRate))).toEqual(whole);
    expect(whole.spread?.units).toBe(4);
  });
  test("over visitors only if groups share no visitors", () => {
    const rates = Array.from(aggregate(sessions, byPages).values(), bounceRate);
    expect(rollUp(rates).spread).toBeUndefined();
    expect(rollUp(rates, { disjoint: true }).spread?.units).toBe(3);
  });
  test("not over different units", () => {
    const [one, ...others] = sessions;
    const known = bounceRate(aggregate(others, aggregator));
    const unknown = bounceRate(
      aggregate([{ ...one, visitorId: undefined } as Session], aggregator),
    );
    expect(rollUp([known, unknown], { disjoint: true })).not.toHaveProperty("spread");
    expect(rollUp([unknown, known], { disjoint: true })).not.toHaveProperty("spread");
  });
  test("over campaigns", () => {
    const campaigns = [240, 250, 90, 12].map((uniqueOpens, place) => ({
      sent: 500 + 100 * place,
      uniqueOpens,
      uniqueClicks: 5,
    }));
    const parts = [campaigns.slice(0, 2), campaigns.slice(2)].map((some) =>
      openRate(aggregate(some, campaignTotalsAggregator)),
    );
    const whole = openRate(aggregate(campaigns, campaignTotalsAggregator));
    expect(rollUp(parts)).toEqual(whole);
  });
});

test("a measure carries a spread that was typed in, and has no spread without one", () => {
  const spread = slowSpread("visitor", [
    [1, 3],
    [0, 2],
  ]);
  const totals = { bouncedSessions: 1, sessions: 5 };
  expect(bounceRate({ ...totals, spread: { bounceRate: spread } }).spread).toEqual(spread);
  for (const nothing of [undefined, {}, { pagesPerSession: spread }, null, 5]) {
    expect(bounceRate({ ...totals, spread: nothing as never })).not.toHaveProperty("spread");
  }
  expect(bounceRate(totals)).not.toHaveProperty("spread");
});
