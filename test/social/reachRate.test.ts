import { expect, test } from "vitest";
import { aggregate, postTotalsAggregator, reachRate } from "../../src/index.js";

test("reachRate: 900 of 5 000 followers are 18 %, and reach beyond the followers passes 1", () => {
  expect(reachRate({ reach: 900, followers: 5000 }).percent).toBe(18);
  expect(reachRate({ reach: 12000, followers: 5000 }).value).toBe(2.4);
});

test("reachRate of posts refuses reach and followers of different posts", () => {
  const post = { likes: 1, comments: 1, reach: 900, followers: 5000 };
  expect(reachRate(aggregate([post, post], postTotalsAggregator)).value).toBe(0.18);
  for (const lacking of [{ reach: null }, { followers: null }]) {
    const totals = aggregate([post, { ...post, ...lacking }], postTotalsAggregator);
    expect(() => reachRate(totals)).toThrow("absent: some posts lack a number");
  }
});
