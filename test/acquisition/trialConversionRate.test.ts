import { expect, test } from "vitest";
import { trialConversionRate } from "../../src/index.js";

test("trialConversionRate: 45 of 300 ended trials are 15 %", () => {
  expect(trialConversionRate({ trialsConverted: 45, trialsEnded: 300 }).percent).toBe(15);
});

test("trialConversionRate refuses more converted than ended trials", () => {
  expect(() => trialConversionRate({ trialsConverted: 2, trialsEnded: 1 })).toThrow(
    "trialsConverted must be",
  );
});
