import { expect, test } from "vitest";
import { stickiness } from "../../src/index.js";

test("stickiness: a mean of 1 234.5 of 4 938 users is a quarter", () => {
  expect(stickiness({ dailyActiveUsers: 1234.5, monthlyActiveUsers: 4938 }).value).toBe(0.25);
});

test("stickiness refuses more daily than monthly users", () => {
  expect(() => stickiness({ dailyActiveUsers: 1000.5, monthlyActiveUsers: 1000 })).toThrow(
    "dailyActiveUsers must be at most monthlyActiveUsers (1000), got 1000.5",
  );
});
