import { expect, test } from "vitest";
import { placedOrderRate } from "../../src/index.js";

test("placedOrderRate: 90 of 45 000 recipients are 0.2 %", () => {
  expect(placedOrderRate({ recipientsWithOrder: 90, delivered: 45000 }).percent).toBe(0.2);
});

test("placedOrderRate refuses more recipients with an order than emails", () => {
  expect(() => placedOrderRate({ recipientsWithOrder: 2, delivered: 1 })).toThrow(
    "recipientsWithOrder must be",
  );
});
