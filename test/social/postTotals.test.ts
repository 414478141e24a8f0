import { describe, expect, test } from "vitest";
import {
  aggregate,
  amplificationRate,
  applauseRate,
  conversationRate,
  dailyEngagementRate,
  engagementRate,
  engagementRateByImpressions,
  engagementRateByReach,
  engagementRateByViews,
  InputError,
  type Measure,
  type Post,
  type PostTotals,
  type PostTotalsState,
  postTotalsAggregator,
  postTotalsAggregatorFor,
  summarizePosts,
  viewsPerPost,
} from "../../src/index.js";

const full: Post = {
  likes: 150,
  comments: 7,
  shares: 3,
  saves: 2,
  clicks: 1,
  followers: 5000,
  reach: 2000,
  impressions: 8000,
  views: 900,
};

describe("post totals", () => {
  test("of two posts hold their sums, and the spread over posts", () => {
    const { spread, ...totals } = aggregate([full, full], postTotalsAggregator);
    expect(totals).toStrictEqual({
      posts: 2,
      likes: 300,
      comments: 14,
      shares: 6,
      saves: 4,
      clicks: 2,
      followers: 10000,
      reach: 4000,
      impressions: 16000,
      views: 1800,
    });
    expect(spread.engagementRate).toEqual({
      unit: "post",
      units: 2,
      numeratorSquares: 2 * 163 ** 2,
      denominatorSquares: 2 * 5000 ** 2,
      products: 2 * 163 * 5000,
    });
  });

  test("of no posts are 0", () => {
    const totals = aggregate([], postTotalsAggregator);
    expect(totals).toMatchObject({ posts: 0, likes: 0, followers: 0 });
    expect(engagementRate(totals)).toMatchObject({ value: null, reason: "no-data" });
  });

  test.each(["shares", "saves", "clicks"] as const)(
    "count 0 for %s that a post leaves out",
    (name) => {
      const totals = aggregate([full, { ...full, [name]: undefined }], postTotalsAggregator);
      expect(totals[name]).toBe(full[name]);
    },
  );

  // 157 interactions of 5 000 followers are 3.14 %.
  test("make the engagement rate of an average post", () => {
    const post = { likes: 150, comments: 7, followers: 5000 };
    expect(engagementRate(aggregate([post], postTotalsAggregator)).percent).toBe(3.14);
    expect(engagementRate(aggregate([post, post, post], postTotalsAggregator)).percent).toBe(3.14);
  });
});

describe("posts that lack a field", () => {
  test("with hidden likes still have comments", () => {
    const open = { likes: 120, comments: 9, followers: 2000 };
    const hidden = { comments: 3, followers: 2000 };
    const { spread, ...totals } = aggregate([open, hidden], postTotalsAggregator);
    expect(totals).toStrictEqual({
      posts: 2,
      likes: 120,
      comments: 12,
      shares: 0,
      saves: 0,
      clicks: 0,
      followers: 4000,
      known: {
        engagementRate: {
          likes: 120,
          comments: 9,
          shares: 0,
          saves: 0,
          clicks: 0,
          followers: 2000,
          leftOut: 1,
        },
        applauseRate: { posts: 1, likes: 120, leftOut: 1 },
      },
    });
    const all = { ...totals, spread };
    expect(conversationRate(all)).toMatchObject({ value: 6, denominator: 2 });
    expect(applauseRate(all)).toMatchObject({ value: 120, denominator: 1 });
    expect(engagementRate(all)).toMatchObject({ percent: 6.45, denominator: 2000 });
    expect([spread.conversationRate?.units, spread.applauseRate?.units]).toEqual([2, 1]);
    expect(engagementRate(all).spread).toEqual({
      unit: "post",
      units: 1,
      numeratorSquares: 129 ** 2,
      denominatorSquares: 2000 ** 2,
      products: 129 * 2000,
    });
  });

  const measures = { followers: engagementRate, reach: engagementRateByReach } as const;
  test.each(["followers", "reach"] as const)("without %s count in all other rates", (name) => {
    const lacking = { ...full, [name]: undefined };
    for (const posts of [
      [full, lacking],
      [lacking, full],
    ]) {
      const totals = aggregate<Post, PostTotalsState, PostTotals>(posts, postTotalsAggregator);
      expect(totals[name]).toBe(full[name]);
      expect(measures[name](totals)).toMatchObject({ numerator: 163, denominator: full[name] });
      expect(Object.keys(totals.known ?? {})).toHaveLength(1);
      expect(engagementRateByImpressions(totals).denominator).toBe(16000);
    }
  });

  test("without impressions or views are left out of the rates by them", () => {
    const lacking = { likes: 5, comments: 5 };
    const totals = aggregate([full, lacking], postTotalsAggregator);
    expect(engagementRateByImpressions(totals)).toMatchObject({ numerator: 163 });
    expect(engagementRateByViews(totals)).toMatchObject({ numerator: 163, denominator: 900 });
    expect(viewsPerPost(totals)).toMatchObject({ value: 900, denominator: 1 });
    expect(applauseRate(totals)).toMatchObject({ value: 77.5, denominator: 2 });
  });

  test("without shares count in engagement, but not in shares per post once one has them", () => {
    const silent = { likes: 10, comments: 0, followers: 100 };
    const shared = { likes: 10, comments: 0, shares: 6, followers: 100 };
    const totals = aggregate([silent, shared, { ...shared, shares: 0 }], postTotalsAggregator);
    expect(amplificationRate(totals)).toMatchObject({ value: 3, denominator: 2 });
    expect(engagementRate(totals)).toMatchObject({ numerator: 36, denominator: 300 });
    const silence = aggregate([silent, silent], postTotalsAggregator);
    expect(amplificationRate(silence)).toMatchObject({ value: 0, denominator: 2 });
    expect(silence).not.toHaveProperty("known");
  });

  test("of totals have no daily rate, since nothing says what was left out of a day", () => {
    const totals = aggregate([full, { ...full, likes: undefined }], postTotalsAggregator);
    expect(() => dailyEngagementRate({ ...totals, days: 7 } as never)).toThrow(
      "known.engagementRate must be absent: some posts lack a number",
    );
    const whole = aggregate([full, full], postTotalsAggregator);
    expect(dailyEngagementRate({ ...whole, followers: 5000, days: 2 } as never).value).toBe(
      326 / 10000,
    );
  });

  test("make a field missing that no post gives, and the KPI names it", () => {
    const totals = aggregate([{ comments: 4 }, { comments: 6 }], postTotalsAggregator);
    expect(totals).not.toHaveProperty("likes");
    expect(() => applauseRate(totals)).toThrow("likes must be a whole number from 0 up");
    expect(Object.keys(summarizePosts(totals))).toEqual(["conversationRate", "amplificationRate"]);
  });
});

test("postTotalsAggregatorFor gives totals whose measures carry the definition", () => {
  const definition = { reactions: "organic" };
  const totals = aggregate([full, full], postTotalsAggregatorFor({ definition }));
  for (const measure of Object.values(summarizePosts(totals)) as Measure[]) {
    expect(measure.definition).toEqual(definition);
  }
  expect(() => postTotalsAggregatorFor({ definitoin: {} } as never)).toThrow("no such option");
});

describe("a saved state of posts is refused", () => {
  const savedState = () => {
    const state = postTotalsAggregator.empty();
    postTotalsAggregator.add(state, full);
    return JSON.parse(JSON.stringify(postTotalsAggregator.save(state))) as {
      version: number;
      state: { parts: Record<string, unknown>[] };
    };
  };
  test.each([
    [{ spreads: undefined }],
    [{ spreads: {} }],
    [{ records: -1 }],
    [{ records: 0 }],
    [{ sums: null }],
    [{ sums: { likes: 0.5 } }],
  ])("after a change to %j", (change) => {
    const saved = savedState();
    Object.assign(saved.state.parts[0] as object, change);
    expect(() => postTotalsAggregator.restore(saved)).toThrow(InputError);
  });
  test("of version 2, which did not keep posts apart that lack a field", () => {
    expect(() => postTotalsAggregator.restore({ ...savedState(), version: 2 })).toThrow(
      "saved.version must be 3: another version of the library saved the state",
    );
  });
});

describe("summarizePosts", () => {
  test("gives what each KPI gives", () => {
    const totals = aggregate([full, { ...full, likes: 1 }], postTotalsAggregator);
    expect(summarizePosts(totals)).toStrictEqual({
      engagementRate: engagementRate(totals),
      engagementRateByReach: engagementRateByReach(totals),
      engagementRateByImpressions: engagementRateByImpressions(totals),
      engagementRateByViews: engagementRateByViews(totals),
      applauseRate: applauseRate(totals),
      conversationRate: conversationRate(totals),
      amplificationRate: amplificationRate(totals),
      viewsPerPost: viewsPerPost(totals),
    });
  });
  test("leaves out KPIs that the totals lack counts for", () => {
    const totals = aggregate([{ likes: 1, comments: 1 }], postTotalsAggregator);
    expect(Object.keys(summarizePosts(totals))).toEqual([
      "applauseRate",
      "conversationRate",
      "amplificationRate",
    ]);
  });
});
