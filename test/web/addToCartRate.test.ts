import { expect, test } from "vitest";
import { addToCartRate } from "../../src/index.js";

test("addToCartRate: 90 of 1 000 sessions are 9 %", () => {
  expect(addToCartRate({ sessionsWithCart: 90, sessions: 1000 }).percent).toBe(9);
});

test("addToCartRate refuses more sessions with a cart than sessions", () => {
  expect(() => addToCartRate({ sessionsWithCart: 2, sessions: 1 })).toThrow(
    "sessionsWithCart must be",
  );
});
