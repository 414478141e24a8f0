import { expect, test } from "vitest";
import { checkedOptions } from "../../../src/models/inputs/checkedOptions.js";
import { checkedRenewals } from "../../../src/models/inputs/checkedRenewals.js";
import { horizonIn } from "../../../src/models/inputs/horizonIn.js";
import type { BgBbModel } from "../../../src/models/model/bgBbModel.js";

test("required options must be a plain object", () => {
  const check = (options: unknown) => (): void => {
    checkedOptions(options, ["renewals"]);
  };
  expect(check({})).not.toThrow();
  expect(check({ renewal: 1 })).toThrow("options.renewal must be left out");
  expect(check(undefined)).toThrow("options must be a plain object, got undefined");
  expect(check("all")).toThrow('options must be a plain object, got "all"');
});

test("a renewal is a whole number from 1 up", () => {
  expect(checkedRenewals({ renewals: 1 })).toBe(1);
  for (const renewals of [0, 1.5, "1", undefined]) {
    const shown = typeof renewals === "string" ? `"${renewals}"` : String(renewals);
    expect(() => checkedRenewals({ renewals } as never)).toThrow(
      `renewals must be a whole number from 1 up (1 where the first is due), got ${shown}`,
    );
  }
});

test("a horizon of BG/BB is a whole number of opportunities, at most 1e7", () => {
  const model: BgBbModel = {
    model: "bg-bb",
    parameters: { alpha: 1, beta: 1, gamma: 1, delta: 1 },
    timeUnit: "quarter",
  };
  expect(horizonIn(model, { amount: 2, unit: "year" })).toBe(8);
  expect(horizonIn(model, { amount: 1e7, unit: "quarter" })).toBe(1e7);
  for (const [amount, unit] of [
    [0.3, "year"],
    [1e7 + 1, "quarter"],
  ] as const) {
    expect(() => horizonIn(model, { amount, unit })).toThrow(
      `horizon.amount must be a whole number of the model's opportunities, 1e7 at most, got ${amount}`,
    );
  }
  expect(() => horizonIn(model, 3 as never)).toThrow(/^horizon must be/);
});

test("a horizon of other models is any time", () => {
  const parameters = { r: 1, alpha: 1, a: 1, b: 1 };
  const model = { model: "bg-nbd", parameters, timeUnit: "week" } as const;
  expect(horizonIn(model, { amount: 0.25, unit: "week" })).toBe(0.25);
  expect(horizonIn(model, { amount: 1e9, unit: "week" })).toBe(1e9);
});
