import { expect, test } from "vitest";
import { activationRate } from "../../src/index.js";

test("activationRate: 120 of 400 sign-ups are 30 %", () => {
  expect(activationRate({ activated: 120, signUps: 400 }).percent).toBe(30);
});

test("activationRate refuses more activated users than sign-ups", () => {
  expect(() => activationRate({ activated: 2, signUps: 1 })).toThrow("activated must be");
});
