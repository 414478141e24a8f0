import { expect, test } from "vitest";
import { earnedGrowthRate } from "../../src/index.js";

test("earnedGrowthRate: 90 and 20 after 100 are 10 %", () => {
  const input = { revenueFromReturning: 90, revenueFromReferred: 20, revenueBefore: 100 };
  expect(earnedGrowthRate(input).percent).toBe(10);
});

test("earnedGrowthRate is -1 if nobody returned and nobody was referred", () => {
  const nobody = { revenueFromReturning: 0, revenueFromReferred: 0, revenueBefore: 100 };
  expect(earnedGrowthRate(nobody).value).toBe(-1);
  expect(earnedGrowthRate({ ...nobody, revenueBefore: 0 }).reason).toBe("no-data");
});
