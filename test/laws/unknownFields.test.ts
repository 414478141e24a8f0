// A field that a record lacks is unknown: the record is left out of exactly the KPIs that need the
// field. Each KPI is compared with a plain reading of that rule over all records.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  amplificationRate,
  applauseRate,
  type ChannelRecord,
  campaignTotalsAggregator,
  channelReport,
  channelTotalsAggregator,
  clickThroughRate,
  clickToOpenRate,
  conversationRate,
  conversionRate,
  costPerAction,
  costPerLead,
  deliveryRate,
  type EmailCampaign,
  emailBounceRate,
  emailClickRate,
  engagementRate,
  engagementRateByImpressions,
  engagementRateByReach,
  engagementRateByViews,
  newVisitorShare,
  openRate,
  type Post,
  postTotalsAggregator,
  type Ratio,
  returningVisitorShare,
  type Session,
  sessionTotalsAggregator,
  spamComplaintRate,
  unsubscribeRate,
  viewsPerPost,
} from "../../src/index.js";

/** A KPI as the rule reads it. */
interface Rule<Item> {
  /** Whether the record has every field that the KPI needs. */
  readonly has: (record: Item) => boolean;
  /** The field that the KPI is about: records without it are left out once one has it. */
  readonly about?: (record: Item) => boolean;
  readonly numerator: (record: Item) => number;
  readonly denominator: (record: Item) => number;
}

/** A number that is often left out, in one of two ways. */
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null | undefined> =>
  fc.oneof(
    { weight: 3, arbitrary: value },
    { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
  );
const given = (value: unknown): boolean => value !== null && value !== undefined;
const plain = (value: number | bigint | null | undefined): number => Number(value ?? 0);
/** The sum of numbers with up to two decimals. */
const sum = (all: readonly number[]): number =>
  Math.round(all.reduce((before, one) => before + one, 0) * 100) / 100;

/** The records that a rule takes. */
function taken<Item>(rule: Rule<Item>, records: readonly Item[]): readonly Item[] {
  const { has, about } = rule;
  const some = records.filter(has);
  return about !== undefined && records.some(about) ? some.filter(about) : some;
}

/** Checks a measure, and what its totals say was left out. */
function check<Item>(
  name: string,
  measure: () => Ratio,
  totals: { readonly known?: object; readonly spread?: object },
  rule: Rule<Item>,
  records: readonly Item[],
  leastUnits: number,
): void {
  const some = taken(rule, records);
  const [above, below] = [some.map(rule.numerator), some.map(rule.denominator)];
  const known = (totals.known as Record<string, { leftOut: number }> | undefined)?.[name];
  if (some.length === 0 && records.length > 0 && known === undefined) {
    expect(measure, name).toThrow("must be a");
    return;
  }
  const { numerator, denominator, spread } = measure();
  expect([numerator, denominator], name).toEqual([sum(above), sum(below)]);
  const left = records.length - some.length;
  expect(known?.leftOut ?? 0, name).toBe(left);
  if (some.length < leastUnits) return;
  expect(spread?.units, name).toBe(some.length);
  expect(spread?.products, name).toBeCloseTo(
    above.reduce((before, one, place) => before + one * (below[place] ?? 0), 0),
    6,
  );
  expect(spread?.numeratorSquares, name).toBeCloseTo(
    above.reduce((before, one) => before + one * one, 0),
    6,
  );
  expect(spread?.denominatorSquares, name).toBeCloseTo(
    below.reduce((before, one) => before + one * one, 0),
    6,
  );
}

test("campaigns", () => {
  const campaign: fc.Arbitrary<EmailCampaign> = fc
    .record({
      arrived: fc.integer({ min: 20, max: 40 }),
      bounced: maybe(fc.nat(9)),
      uniqueOpens: maybe(fc.integer({ min: 10, max: 20 })),
      machineOpens: maybe(fc.nat(10)),
      uniqueClicks: maybe(fc.nat(20)),
      unsubscribes: maybe(fc.nat(3)),
      complaints: maybe(fc.nat(2)),
    })
    .map(({ arrived, ...rest }) => ({ sent: arrived + plain(rest.bounced), ...rest }));
  const delivered = ({ sent, bounced }: EmailCampaign): number => plain(sent) - plain(bounced);
  const opens = (one: EmailCampaign): number => plain(one.uniqueOpens) - plain(one.machineOpens);
  const hasOpens = (one: EmailCampaign): boolean => given(one.uniqueOpens);
  const hasClicks = (one: EmailCampaign): boolean => given(one.uniqueClicks);
  const hasBounces = (one: EmailCampaign): boolean => given(one.bounced);
  const always = (): boolean => true;
  const clicks = (one: EmailCampaign): number => plain(one.uniqueClicks);
  const sent = (one: EmailCampaign): number => plain(one.sent);
  const rules: Readonly<Record<string, Rule<EmailCampaign>>> = {
    openRate: { has: hasOpens, numerator: opens, denominator: delivered },
    emailClickRate: { has: hasClicks, numerator: clicks, denominator: delivered },
    clickToOpenRate: {
      has: (one) => hasOpens(one) && hasClicks(one),
      numerator: clicks,
      denominator: opens,
    },
    unsubscribeRate: {
      has: (one) => given(one.unsubscribes),
      numerator: (one) => plain(one.unsubscribes),
      denominator: delivered,
    },
    spamComplaintRate: {
      has: (one) => given(one.complaints),
      numerator: (one) => plain(one.complaints),
      denominator: delivered,
    },
    deliveryRate: { has: always, about: hasBounces, numerator: delivered, denominator: sent },
    emailBounceRate: {
      has: always,
      about: hasBounces,
      numerator: (one) => plain(one.bounced),
      denominator: sent,
    },
  };
  const kpis = {
    openRate,
    emailClickRate,
    clickToOpenRate,
    unsubscribeRate,
    spamComplaintRate,
    deliveryRate,
    emailBounceRate,
  };
  fc.assert(
    fc.property(fc.array(campaign, { maxLength: 8 }), (campaigns) => {
      const totals = aggregate(campaigns, campaignTotalsAggregator);
      for (const [name, kpi] of Object.entries(kpis)) {
        check(name, () => kpi(totals), totals, rules[name] as Rule<EmailCampaign>, campaigns, 2);
      }
      for (const [kpi, rule] of [
        [openRate, rules["openRate"]],
        [clickToOpenRate, rules["clickToOpenRate"]],
      ] as const) {
        const some = taken(rule as Rule<EmailCampaign>, campaigns);
        const told = some.filter((one) => given(one.machineOpens)).length;
        const expected =
          told === 0 ? undefined : told < some.length ? "partly-left-out" : "left-out";
        if (some.length > 0) expect(kpi(totals).definition?.["machineOpens"]).toBe(expected);
      }
      expect(totals.sent).toBe(sum(campaigns.map(sent)));
      expect(totals.delivered).toBe(sum(campaigns.map(delivered)));
      if (campaigns.some(hasOpens)) {
        expect(totals.uniqueOpens).toBe(sum(campaigns.map((one) => plain(one.uniqueOpens))));
      }
    }),
    { numRuns: 500 },
  );
});

test("posts", () => {
  const number = maybe(fc.nat(30));
  const post: fc.Arbitrary<Post> = fc.record({
    likes: number,
    comments: number,
    shares: number,
    saves: number,
    clicks: number,
    followers: number,
    reach: number,
    impressions: number,
    views: number,
  });
  const all = ({ likes, comments, shares, saves, clicks }: Post): number =>
    sum([likes, comments, shares, saves, clicks].map(plain));
  const by = (field: keyof Post): Rule<Post> => ({
    has: (one) => given(one.likes) && given(one.comments) && given(one[field]),
    numerator: all,
    denominator: (one) => plain(one[field]),
  });
  const perPost = (field: keyof Post): Rule<Post> => ({
    has: (one) => given(one[field]),
    numerator: (one) => plain(one[field]),
    denominator: () => 1,
  });
  const rules: Readonly<Record<string, readonly [(totals: never) => Ratio, Rule<Post>]>> = {
    engagementRate: [engagementRate, by("followers")],
    engagementRateByReach: [engagementRateByReach, by("reach")],
    engagementRateByImpressions: [engagementRateByImpressions, by("impressions")],
    engagementRateByViews: [engagementRateByViews, by("views")],
    applauseRate: [applauseRate, perPost("likes")],
    conversationRate: [conversationRate, perPost("comments")],
    amplificationRate: [
      amplificationRate,
      { ...perPost("shares"), has: () => true, about: (one) => given(one.shares) },
    ],
    viewsPerPost: [viewsPerPost, perPost("views")],
    clickThroughRate: [
      clickThroughRate,
      {
        has: (one) => given(one.impressions),
        about: (one) => given(one.clicks),
        numerator: (one) => plain(one.clicks),
        denominator: (one) => plain(one.impressions),
      },
    ],
  };
  fc.assert(
    fc.property(fc.array(post, { maxLength: 8 }), (posts) => {
      const totals = aggregate(posts, postTotalsAggregator);
      for (const [name, [kpi, rule]] of Object.entries(rules)) {
        const leastUnits = name === "clickThroughRate" ? Infinity : 1;
        check(name, () => kpi(totals as never), totals, rule, posts, leastUnits);
      }
      expect(totals).toMatchObject({
        posts: posts.length,
        shares: sum(posts.map(({ shares }) => plain(shares))),
      });
    }),
    { numRuns: 500 },
  );
});

/** Fractions of conversions with up to two decimals, and whole numbers. */
const attributed = fc.nat(400).map((hundredths) => hundredths / 100);

describe("sessions", () => {
  const session: fc.Arbitrary<Session> = fc.record({
    visitorId: maybe(fc.nat(3)),
    durationSeconds: fc.constant(1),
    pageViews: fc.nat(3),
    conversions: maybe(attributed),
    newVisitor: maybe(fc.boolean()),
  });
  const aggregator = sessionTotalsAggregator({ rule: "single-page" });
  test("and their conversions", () => {
    const rule: Rule<Session> = {
      has: (one) => given(one.conversions),
      numerator: (one) => plain(one.conversions),
      denominator: () => 1,
    };
    fc.assert(
      fc.property(fc.array(session, { maxLength: 8 }), (sessions) => {
        const anonymous = sessions.map((one) => ({ ...one, visitorId: undefined }));
        const totals = aggregate(anonymous, aggregator);
        check("conversionRate", () => conversionRate(totals), totals, rule, anonymous, 1);
        const named = sessions.map((one) => ({ ...one, visitorId: one.visitorId ?? 9 }));
        const visitors = [...new Set(taken(rule, named).map(({ visitorId }) => visitorId))];
        if (visitors.length === 0) return;
        const { spread, ...rate } = conversionRate(aggregate(named, aggregator));
        const groups = visitors.map((id) =>
          taken(rule, named).filter(({ visitorId }) => visitorId === id),
        );
        const parts = groups.map(
          (group) => [sum(group.map(rule.numerator)), group.length] as const,
        );
        expect([rate.numerator, rate.denominator]).toEqual([
          sum(parts.map(([above]) => above)),
          sum(parts.map(([, below]) => below)),
        ]);
        expect(spread?.units).toBe(visitors.length);
        expect(spread?.denominatorSquares).toBe(sum(parts.map(([, below]) => below ** 2)));
        expect(spread?.products).toBeCloseTo(
          parts.reduce((before, [above, below]) => before + above * below, 0),
          6,
        );
      }),
      { numRuns: 500 },
    );
  });
  test("and their visitors", () => {
    fc.assert(
      fc.property(fc.array(session, { maxLength: 12 }), (sessions) => {
        const totals = aggregate(sessions, aggregator);
        const told = sessions.filter((one) => given(one.visitorId) && given(one.newVisitor));
        if (told.length === 0 && sessions.length > 0) {
          expect(() => newVisitorShare(totals)).toThrow("newVisitors must be");
          return;
        }
        const ids = [...new Set(told.map(({ visitorId }) => visitorId))];
        const isNew = (id: unknown): boolean =>
          told.some(({ visitorId, newVisitor }) => visitorId === id && newVisitor === true);
        const [fresh, back] = [newVisitorShare(totals), returningVisitorShare(totals)];
        expect([fresh.numerator, fresh.denominator]).toEqual([
          ids.filter(isNew).length,
          ids.length,
        ]);
        expect(back.numerator).toBe(ids.length - fresh.numerator);
        const leftOut = sessions.length - told.length;
        expect(totals.known?.newVisitorShare?.leftOut ?? 0).toBe(leftOut);
        expect(totals.known?.returningVisitorShare?.leftOut ?? 0).toBe(leftOut);
      }),
      { numRuns: 500 },
    );
  });
});

test("records of channels", () => {
  const record: fc.Arbitrary<ChannelRecord> = fc.record({
    channel: fc.constantFrom("search", "social", "mail"),
    cost: fc.nat(9999).map((cents) => cents / 100),
    visits: maybe(fc.nat(50)),
    leads: maybe(fc.integer({ min: 400, max: 900 }).map((hundredths) => hundredths / 100)),
    acquisitions: attributed,
    actions: maybe(attributed),
    revenue: maybe(fc.integer({ min: -99, max: 9999 }).map((cents) => cents / 100)),
  });
  const won = (one: ChannelRecord): number => plain(one.acquisitions);
  const cost = (one: ChannelRecord): number => Number(one.cost);
  const rules = {
    conversionRate: {
      has: (one) => given(one.visits),
      numerator: won,
      denominator: (one) => plain(one.visits),
    },
    leadConversionRate: {
      has: (one) => given(one.leads),
      numerator: won,
      denominator: (one) => plain(one.leads),
    },
    costPerAction: {
      has: (one) => given(one.actions),
      numerator: cost,
      denominator: (one) => plain(one.actions),
    },
    channelEfficiency: {
      has: (one) => given(one.revenue),
      numerator: (one) => Number(one.revenue),
      denominator: cost,
    },
  } satisfies Readonly<Record<string, Rule<ChannelRecord>>>;
  type Name = keyof typeof rules;
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (records) => {
      const channels = aggregate(records, channelTotalsAggregator);
      const { channels: paid, unpaid, total } = channelReport(channels);
      for (const [name, rule] of Object.entries(rules) as [Name, Rule<ChannelRecord>][]) {
        for (const row of [...paid, ...unpaid]) {
          const own = records.filter(({ channel }) => channel === row.channel);
          const some = taken(rule, own);
          const measure: Ratio | undefined = row[name];
          expect(measure !== undefined, name).toBe(some.length > 0);
          if (measure === undefined) continue;
          expect([measure.numerator, measure.denominator], name).toEqual([
            sum(some.map(rule.numerator)),
            sum(some.map(rule.denominator)),
          ]);
          expect(row.leftOut?.[name] ?? 0, name).toBe(own.length - some.length);
        }
        const having = channels.filter(({ channel }) =>
          records.some((one) => one.channel === channel && rule.has(one)),
        );
        if (having.length === 0) continue;
        const some = taken(rule, records);
        expect(total[name]?.numerator, name).toBe(sum(some.map(rule.numerator)));
        expect(total[name]?.denominator, name).toBe(sum(some.map(rule.denominator)));
        expect(total.leftOut?.[name] ?? 0, name).toBe(channels.length - having.length);
      }
      for (const totals of channels) {
        const own = records.filter(({ channel }) => channel === totals.channel);
        const withActions = own.filter(({ actions }) => given(actions));
        const withLeads = own.filter(({ leads }) => given(leads));
        if (totals.actions !== undefined) {
          const { numerator } = costPerAction({ ...totals, actions: totals.actions });
          expect(numerator).toBe(sum(withActions.map(cost)));
        }
        if (totals.leads !== undefined) {
          const { numerator } = costPerLead({ ...totals, leads: totals.leads });
          expect(numerator).toBe(sum(withLeads.map(cost)));
        }
      }
    }),
    { numRuns: 500 },
  );
});
