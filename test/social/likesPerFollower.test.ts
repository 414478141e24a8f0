import { expect, test } from "vitest";
import { aggregate, likesPerFollower, postTotalsAggregator } from "../../src/index.js";

test("likesPerFollower: 150 likes of 5 000 followers are 0.03", () => {
  expect(likesPerFollower({ likes: 150, followers: 5000 }).value).toBe(0.03);
});

test("likesPerFollower of posts adds up the followers at each, and refuses posts that lack a number", () => {
  const post = { likes: 150, comments: 20, shares: 10, followers: 5000 };
  const posts = aggregate([post, { ...post, followers: 10000 }], postTotalsAggregator);
  expect(likesPerFollower(posts)).toMatchObject({ numerator: 300, denominator: 15000 });
  const partly = aggregate([post, { ...post, followers: null }], postTotalsAggregator);
  expect(() => likesPerFollower(partly)).toThrow("known.engagementRate must be absent");
});
