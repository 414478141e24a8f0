import { expect, test } from "vitest";
import {
  amplificationRate,
  applauseRate,
  conversationRate,
  dailyEngagementRate,
  engagementRate,
  engagementRateByImpressions,
  engagementRateByReach,
  engagementRateByViews,
  followerGrowthRate,
  rollUp,
  viewsPerPost,
} from "../../src/index.js";

const all = { likes: 100, comments: 20, shares: 10, saves: 5, clicks: 15 };

test("engagement rate reads 3.14 %, not 3.1399999999999997", () => {
  const { value, percent } = engagementRate({ likes: 150, comments: 7, followers: 5000 });
  expect([value, percent]).toEqual([0.0314, 3.14]);
  expect(100 * (157 / 5000)).not.toBe(3.14);
});

test("public interactions leave out what only the owner sees, or are refused", () => {
  const definition = { interactions: "public" };
  const open = { likes: 100, comments: 20, shares: 10, followers: 3000, definition };
  expect(engagementRate(open)).toMatchObject({ numerator: 130, definition });
  expect(engagementRate({ ...open, saves: 0, clicks: null }).numerator).toBe(130);
  expect(() => engagementRate({ ...open, saves: 5 })).toThrow(
    "saves must be at most what is public (0), got 5",
  );
  expect(() => engagementRateByViews({ ...open, views: 10, clicks: 1 })).toThrow("clicks must be");
  expect(engagementRate({ ...open, saves: 5, definition: { interactions: "all" } }).numerator).toBe(
    135,
  );
});

test.each([
  ["followers", engagementRate({ ...all, followers: 3000 })],
  ["reach", engagementRateByReach({ ...all, reach: 3000 })],
  ["impressions", engagementRateByImpressions({ ...all, impressions: 3000 })],
  ["views", engagementRateByViews({ ...all, views: 3000 })],
])("every interaction counts once, by %s", (_, { numerator, value }) => {
  expect([numerator, value]).toEqual([150, 0.05]);
});

test("the daily engagement rate divides by the days", () => {
  const week = dailyEngagementRate({ ...all, followers: 3000, days: 7 });
  expect(week.value).toBe(150 / 21000);
  const exact = dailyEngagementRate({ likes: 912, comments: 0, followers: 3, days: 30.4 });
  expect([exact.value, exact.percent]).toEqual([10, 1000]); // 3 * 30.4 is 91.19999999999999
  expect(dailyEngagementRate({ ...all, followers: 3000, days: 0 }).reason).toBe("zero-denominator");
  expect(() => dailyEngagementRate({ ...all, followers: 3000, days: 1e-320 })).toThrow(
    "dailyEngagementRate must be",
  );
  expect(() => dailyEngagementRate({ ...all, followers: 2 ** 52, days: 1e308 })).toThrow(
    "dailyEngagementRate must be",
  );
});

test("likes, comments, shares and views are divided by posts", () => {
  expect(applauseRate({ likes: 480, posts: 12 }).value).toBe(40);
  expect(conversationRate({ comments: 30, posts: 12 }).value).toBe(2.5);
  expect(amplificationRate({ shares: 18, posts: 12 }).value).toBe(1.5);
  expect(viewsPerPost({ views: 0, posts: 0 }).reason).toBe("no-data");
});

test("followers can grow and shrink", () => {
  expect(followerGrowthRate({ followersAtStart: 5000, followersAtEnd: 5250 }).value).toBe(0.05);
  expect(followerGrowthRate({ followersAtStart: 5000, followersAtEnd: 0 }).value).toBe(-1);
  expect(followerGrowthRate({ followersAtStart: 0, followersAtEnd: 9 }).reason).toBe(
    "zero-denominator",
  );
});

test("posts roll up by the followers at each, and their rates are not averaged", () => {
  const posts = [
    engagementRate({ likes: 10, comments: 0, followers: 100 }),
    engagementRate({ likes: 10, comments: 0, followers: 900 }),
  ];
  expect(rollUp(posts).value).toBe(0.02); // the mean of 0.1 and 0.0111 is 0.0556
});

test("null in JSON is a field that was left out, and a required field must be there", () => {
  const post = { likes: 1, comments: 1, followers: 10 };
  expect(engagementRate({ ...post, shares: null as never })).toEqual(engagementRate(post));
  expect(() => engagementRate({ ...post, likes: null as never })).toThrow(
    "likes must be a whole number from 0 up, got null",
  );
});
