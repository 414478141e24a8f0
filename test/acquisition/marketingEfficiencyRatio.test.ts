import { expect, test } from "vitest";
import { marketingEfficiencyRatio } from "../../src/index.js";

test("marketingEfficiencyRatio: 50 000 from 10 000 are 5 for each unit spent", () => {
  expect(marketingEfficiencyRatio({ revenue: 50000, marketingSpend: 10000 }).value).toBe(5);
});

test("marketingEfficiencyRatio refuses a negative spend", () => {
  expect(() => marketingEfficiencyRatio({ revenue: 5, marketingSpend: -1 })).toThrow(
    "marketingSpend must be",
  );
});
