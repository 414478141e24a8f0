import { describe, expect, test } from "vitest";
import {
  aggregate,
  amplificationRate,
  applauseRate,
  conversationRate,
  engagementRate,
  engagementRateByImpressions,
  engagementRateByReach,
  engagementRateByViews,
  InputError,
  type Post,
  postTotalsAggregator,
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

const none = [0, 0, 0];
const spreads = {
  engagementRate: none,
  engagementRateByReach: none,
  engagementRateByImpressions: none,
  engagementRateByViews: none,
  applauseRate: none,
  conversationRate: none,
  amplificationRate: none,
  viewsPerPost: none,
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

  test.each(["followers", "reach", "impressions", "views"] as const)(
    "hold %s only if every post gives them",
    (name) => {
      for (const posts of [
        [full, { ...full, [name]: undefined }],
        [{ ...full, [name]: undefined }, full],
      ]) {
        const totals = aggregate(posts, postTotalsAggregator);
        expect(totals).not.toHaveProperty(name);
        expect(Object.keys(totals)).toHaveLength(10);
        expect(Object.keys(totals.spread)).toHaveLength(name === "views" ? 6 : 7);
      }
    },
  );

  // 157 interactions of 5 000 followers are 3.14 %.
  test("make the engagement rate of an average post", () => {
    const post = { likes: 150, comments: 7, followers: 5000 };
    expect(engagementRate(aggregate([post], postTotalsAggregator)).percent).toBe(3.14);
    expect(engagementRate(aggregate([post, post, post], postTotalsAggregator)).percent).toBe(3.14);
  });
});

describe("a saved state of posts is refused after a change to", () => {
  test.each([
    [{ spreads: undefined }],
    [{ spreads: {} }],
    [{ spreads: { ...spreads, applauseRate: [1, 2] } }],
    [{ spreads: { ...spreads, applauseRate: [-1, 2, 0] } }],
    [{ spreads: { ...spreads, applauseRate: [1, 2, 3] } }],
    [{ records: -1 }],
    [{ records: 1 }],
    [{ sums: null }],
    [{ given: undefined }],
    [{ sums: { likes: 5 } }],
    [{ given: { likes: 1, comments: 2, views: 0 } }],
    [
      {
        given: {
          likes: 1,
          comments: 2,
          shares: 2,
          saves: 2,
          clicks: 2,
          followers: 2,
          reach: 2,
          impressions: 2,
          views: 2,
        },
      },
    ],
    [
      {
        given: {
          likes: 2,
          comments: 2,
          shares: 0,
          saves: 2,
          clicks: 2,
          followers: 2,
          reach: 2,
          impressions: 2,
          views: 2,
        },
      },
    ],
  ])("%j", (change) => {
    const state = postTotalsAggregator.empty();
    postTotalsAggregator.add(state, full);
    postTotalsAggregator.add(state, full);
    const saved = postTotalsAggregator.save(state);
    const changed = { ...saved, state: { ...(saved.state as object), ...change } };
    expect(() => postTotalsAggregator.restore(changed)).toThrow(InputError);
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
