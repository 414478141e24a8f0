import { expect, test } from "vitest";
import { winBackRate } from "../../src/index.js";

test("winBackRate: 30 of 600 lapsed customers are 5 %", () => {
  expect(winBackRate({ reactivated: 30, lapsed: 600 }).percent).toBe(5);
});

test("winBackRate refuses more customers who came back than had lapsed", () => {
  expect(() => winBackRate({ reactivated: 2, lapsed: 1 })).toThrow("reactivated must be");
});
