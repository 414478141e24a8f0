import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import { daysIn } from "../../../src/kernel/timeUnit.js";
import { continuousRate } from "../../../src/models/inputs/continuousRate.js";
import { timeIn } from "../../../src/models/inputs/timeIn.js";
import type { DiscountRate } from "../../../src/models/model/discountRate.js";
import type { Duration } from "../../../src/models/model/duration.js";
import type { ModelTimeUnit } from "../../../src/models/model/modelTimeUnit.js";

const units: readonly ModelTimeUnit[] = ["hour", "day", "week", "month", "quarter", "year"];
const week = { timeUnit: "week" } as const;

test.each<[number, ModelTimeUnit, ModelTimeUnit, number]>([
  [273, "day", "week", 39],
  [168, "hour", "week", 1],
  [1, "year", "month", 12],
  [1, "year", "quarter", 4],
  [4, "year", "day", 1461],
  [1, "month", "day", 30.4375],
  [0, "year", "hour", 0],
  [1.5, "week", "week", 1.5],
])("%d %s in %ss: %d", (amount, unit, timeUnit, expected) => {
  expect(timeIn({ timeUnit }, { amount, unit })).toBe(expected);
});

test("units are those of all measures, and an hour", () => {
  for (const [unit, days] of Object.entries(daysIn)) {
    const duration = { amount: 1, unit: unit as ModelTimeUnit };
    expect(timeIn({ timeUnit: "day" }, duration)).toBe(days);
    expect(timeIn({ timeUnit: "hour" }, duration)).toBe(24 * days);
  }
});

test("a rate is effective: a year of it, in any unit, discounts by 1 / (1 + rate)", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.constantFrom(...units),
      fc.double({ min: 0, max: 10, noNaN: true }),
      (timeUnit, per, rate) => {
        const time = timeIn({ timeUnit }, { amount: 1, unit: per });
        const factor = Math.exp(-continuousRate({ timeUnit }, { rate, per }) * time);
        expect(factor).toBeCloseTo(1 / (1 + rate), 13);
      },
    ),
  );
});

test("a rate of 0 stays 0", () => {
  expect(continuousRate(week, { rate: 0, per: "year" })).toBe(0);
});

test("a negative zero does not get through", () => {
  expect(Object.is(timeIn(week, { amount: -0, unit: "day" }), 0)).toBe(true);
});

describe("what is refused", () => {
  test.each<[unknown, string]>([
    [undefined, "horizon"],
    [null, "horizon"],
    [52, "horizon"],
    ["52 weeks", "horizon"],
    [{ amount: 52 }, "horizon.unit"],
    [{ amount: 52, unit: "weeks" }, "horizon.unit"],
    [{ amount: 52, unit: "toString" }, "horizon.unit"],
    [{ unit: "week" }, "horizon.amount"],
    [{ amount: "52", unit: "week" }, "horizon.amount"],
    [{ amount: 52n, unit: "day" }, "horizon.amount"],
    [{ amount: -1, unit: "week" }, "horizon.amount"],
    [{ amount: Number.NaN, unit: "week" }, "horizon.amount"],
    [{ amount: Number.POSITIVE_INFINITY, unit: "week" }, "horizon.amount"],
    [{ amount: 1e308, unit: "year" }, "horizon.amount"],
  ])("horizon %#: %s", (duration, argument) => {
    const refusal = () => timeIn(week, duration as Duration);
    expect(refusal).toThrow(InputError);
    expect(refusal).toThrow(new RegExp(`^${argument.replace(".", "\\.")} `));
  });

  test.each<[unknown, string]>([
    [undefined, "discount"],
    [0.1, "discount"],
    [{ rate: 0.1 }, "discount.per"],
    [{ rate: 0.1, per: "annum" }, "discount.per"],
    [{ per: "year" }, "discount.rate"],
    [{ rate: -0.1, per: "year" }, "discount.rate"],
    [{ rate: "0.1", per: "year" }, "discount.rate"],
  ])("discount %#: %s", (discount, argument) => {
    const refusal = () => continuousRate(week, discount as DiscountRate);
    expect(refusal).toThrow(InputError);
    expect(refusal).toThrow(new RegExp(`^${argument.replace(".", "\\.")} `));
  });
});
