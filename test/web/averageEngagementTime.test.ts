import { expect, test } from "vitest";
import { averageEngagementTime, rollUp } from "../../src/index.js";

test("averageEngagementTime: 42 000 seconds of 600 users are 70 seconds", () => {
  expect(averageEngagementTime({ engagementSeconds: 42000, activeUsers: 600 }).value).toBe(70);
});

test("averageEngagementTime adds up only over groups that share no users", () => {
  const group = averageEngagementTime({ engagementSeconds: 30.5, activeUsers: 1 });
  expect(() => rollUp([group, group])).toThrow("disjoint");
  expect(rollUp([group, group], { disjoint: true }).value).toBe(30.5);
});
