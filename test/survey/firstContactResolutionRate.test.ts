import { expect, test } from "vitest";
import { firstContactResolutionRate } from "../../src/index.js";

test("firstContactResolutionRate: 700 of 1 000 contacts are 70 %", () => {
  expect(firstContactResolutionRate({ resolvedAtFirstContact: 700, contacts: 1000 }).percent).toBe(
    70,
  );
});

test("firstContactResolutionRate refuses more resolved contacts than contacts", () => {
  expect(() => firstContactResolutionRate({ resolvedAtFirstContact: 2, contacts: 1 })).toThrow(
    "resolvedAtFirstContact must be",
  );
});
