import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import { daysIn } from "../../../src/kernel/timeUnit.js";
import { continuousRate } from "../../../src/models/inputs/continuousRate.js";
import type { Duration } from "../../../src/models/inputs/duration.js";
import { timeIn } from "../../../src/models/inputs/timeIn.js";
import type { DiscountRate } from "../../../src/models/model/discountRate.js";
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
])("%d %s is, in the unit %s, %d", (amount, unit, timeUnit, expected) => {
  expect(timeIn({ timeUnit }, { amount, unit })).toBe(expected);
});

test("the units are those of measures, and the hour", () => {
  for (const [unit, days] of Object.entries(daysIn)) {
    const duration = { amount: 1, unit: unit as ModelTimeUnit };
    expect(timeIn({ timeUnit: "day" }, duration)).toBe(days);
    expect(timeIn({ timeUnit: "hour" }, duration)).toBe(24 * days);
  }
});

test("a rate is effective: money that comes one unit later is worth 1 / (1 + rate), whatever the units", () => {
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

test("an amount may be a bigint", () => {
  expect(timeIn(week, { amount: 14n as never, unit: "day" })).toBe(2);
});

test("an amount of -0 becomes 0", () => {
  expect(Object.is(timeIn(week, { amount: -0, unit: "day" }), 0)).toBe(true);
});

describe("an invalid length of time is refused", () => {
  const units = "one of hour, day, week, month, quarter, year";
  const duration = 'a length of time ({ amount: 52, unit: "week" })';
  const number = "a finite number from 0 up";
  test.each<[unknown, string]>([
    [undefined, `horizon must be ${duration}, got undefined`],
    [null, `horizon must be ${duration}, got null`],
    [52, `horizon must be ${duration}, got 52`],
    ["52 weeks", `horizon must be ${duration}, got "52 weeks"`],
    [{ amount: 52 }, `horizon.unit must be ${units}, got undefined`],
    [{ amount: 52, unit: "weeks" }, `horizon.unit must be ${units}, got "weeks"`],
    [{ amount: 52, unit: "toString" }, `horizon.unit must be ${units}, got "toString"`],
    [{ amount: 52, unit: ["day"] }, `horizon.unit must be ${units}`],
    [{ unit: "week" }, `horizon.amount must be ${number}, got undefined`],
    [{ amount: "52", unit: "week" }, `horizon.amount must be ${number}, got "52"`],
    [{ amount: -1, unit: "week" }, `horizon.amount must be ${number}, got -1`],
    [{ amount: Number.NaN, unit: "week" }, `horizon.amount must be ${number}, got NaN`],
    [
      { amount: Number.POSITIVE_INFINITY, unit: "week" },
      `horizon.amount must be ${number}, got Infinity`,
    ],
    [
      { amount: 1e308, unit: "year" },
      "horizon.amount must be a time that is finite in the model's unit, got 1e+308",
    ],
  ])("%#: %s", (horizon, sentence) => {
    const refusal = () => timeIn(week, horizon as Duration);
    expect(refusal).toThrow(InputError);
    expect(refusal).toThrow(sentence);
  });
});

describe("an invalid discount rate is refused", () => {
  const units = "one of hour, day, week, month, quarter, year";
  const rate = 'a rate ({ rate: 0.1, per: "year" })';
  const number = "a finite number from 0 up";
  test.each<[unknown, string]>([
    [undefined, `discount must be ${rate}, got undefined`],
    [0.1, `discount must be ${rate}, got 0.1`],
    [{ rate: 0.1 }, `discount.per must be ${units}, got undefined`],
    [{ rate: 0.1, per: "annum" }, `discount.per must be ${units}, got "annum"`],
    [{ per: "year" }, `discount.rate must be ${number}, got undefined`],
    [{ rate: -0.1, per: "year" }, `discount.rate must be ${number}, got -0.1`],
    [{ rate: "0.1", per: "year" }, `discount.rate must be ${number}, got "0.1"`],
  ])("%#: %s", (discount, sentence) => {
    const refusal = () => continuousRate(week, discount as DiscountRate);
    expect(refusal).toThrow(InputError);
    expect(refusal).toThrow(sentence);
  });
});

test("an argument can have another name in errors", () => {
  expect(() => timeIn(week, {} as Duration, "every")).toThrow(/^every\.unit must be/);
  expect(() => continuousRate(week, {} as DiscountRate, "growth")).toThrow(/^growth\.per must be/);
});
