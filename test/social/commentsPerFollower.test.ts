import { expect, test } from "vitest";
import { aggregate, commentsPerFollower, postTotalsAggregator } from "../../src/index.js";

test("commentsPerFollower: 20 comments of 5 000 followers are 0.004", () => {
  expect(commentsPerFollower({ comments: 20, followers: 5000 }).value).toBe(0.004);
});

test("commentsPerFollower of posts adds up the followers at each, and refuses posts that lack a number", () => {
  const post = { likes: 150, comments: 20, shares: 10, followers: 5000 };
  const posts = aggregate([post, { ...post, followers: 10000 }], postTotalsAggregator);
  expect(commentsPerFollower(posts)).toMatchObject({ numerator: 40, denominator: 15000 });
  const partly = aggregate([post, { ...post, followers: null }], postTotalsAggregator);
  expect(() => commentsPerFollower(partly)).toThrow("known.engagementRate must be absent");
});
