import { expect, test } from "vitest";
import { aggregate, postTotalsAggregator, sharesPerFollower } from "../../src/index.js";

test("sharesPerFollower: 10 shares of 5 000 followers are 0.002", () => {
  expect(sharesPerFollower({ shares: 10, followers: 5000 }).value).toBe(0.002);
});

test("sharesPerFollower of posts adds up the followers at each, and refuses posts that lack a number", () => {
  const post = { likes: 150, comments: 20, shares: 10, followers: 5000 };
  const posts = aggregate([post, { ...post, followers: 10000 }], postTotalsAggregator);
  expect(sharesPerFollower(posts)).toMatchObject({ numerator: 20, denominator: 15000 });
  const partly = aggregate([post, { ...post, followers: null }], postTotalsAggregator);
  expect(() => sharesPerFollower(partly)).toThrow("known.engagementRate must be absent");
});
