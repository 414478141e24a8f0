import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/kernel/inputError.js";
import { bootstrapInterval } from "../../src/statistics/bootstrapInterval.js";
import type { BootstrapOptions } from "../../src/statistics/bootstrapOptions.js";

/** Park and Miller's generator, from a seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const ratio = (pairs: [number, number][]): number =>
  mean(pairs.map(([y]) => y)) / mean(pairs.map(([, d]) => d));

test("the interval of a mean is close to 1.96 standard errors", () => {
  const values = Array.from({ length: 200 }, (_, index) => (index * 37) % 101);
  const { lower, upper, value } = bootstrapInterval(values, mean, { random: seeded(7) });
  const middle = mean(values);
  const error = Math.sqrt(mean(values.map((each) => (each - middle) ** 2)) / values.length);
  expect(value).toBe(middle);
  expect(Math.abs((lower as number) - (middle - 1.96 * error))).toBeLessThan(0.15 * error);
  expect(Math.abs((upper as number) - (middle + 1.96 * error))).toBeLessThan(0.15 * error);
});

test("the interval of a ratio is that of numpy: 4.125 to 5.323", () => {
  // Two million samples by numpy 2; the delta method has 4.17 to 5.43.
  const y = [12, 30, 8, 22, 17, 5, 40, 10];
  const d = [3, 6, 2, 5, 3, 1, 7, 3];
  const pairs = y.map((each, place): [number, number] => [each, d[place] as number]);
  const found = bootstrapInterval(pairs, ratio, { random: seeded(1), resamples: 5000 });
  expect(found).toMatchObject({ method: "bootstrap", level: 0.95, resamples: 5000 });
  expect(found.value).toBeCloseTo(4.8, 12);
  expect(Math.abs((found.lower as number) - 4.125)).toBeLessThan(0.05);
  expect(Math.abs((found.upper as number) - 5.3226)).toBeLessThan(0.05);
});

test("limits lie between the values in order: R's type 7", () => {
  // R: quantile(1:100 / 100, c(0.1, 0.9), type = 7) is 0.109 and 0.901.
  const units = Array.from({ length: 100 }, (_, index) => (index + 1) / 100);
  const first = (values: number[]): number => values[0] as number;
  // Each sample takes 100 numbers; only its first is looked at.
  let round = 0;
  const options = { random: () => ((round++ / 100) | 0) / 100 + 0.001, resamples: 100, level: 0.8 };
  const { lower, upper } = bootstrapInterval(units, first, options);
  expect(lower).toBeCloseTo(0.109, 12);
  expect(upper).toBeCloseTo(0.901, 12);
});

test("the same seed gives the same answer, and the units stay as they are", () => {
  const units = Object.freeze([5, 3, 9, 1, 7]);
  const sorting = (values: number[]): number => values.sort((a, b) => a - b)[2] as number;
  const once = bootstrapInterval(units, sorting, { random: seeded(3) });
  expect(bootstrapInterval(new Set(units), sorting, { random: seeded(3) })).toEqual(once);
  expect(once.value).toBe(5);
  expect(units).toEqual([5, 3, 9, 1, 7]);
  const emptying = (values: number[]): number => sorting(values.splice(0));
  expect(bootstrapInterval(units, emptying, { random: seeded(3) })).toEqual(once);
});

test("a higher level gives no narrower interval, and equal units give one without width", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 1, max: 1e6 }),
      (values, seed) => {
        const at = (level: number): [number, number] => {
          const options = { random: seeded(seed), resamples: 100, level };
          const { lower, upper } = bootstrapInterval(values, mean, options);
          return [lower as number, upper as number];
        };
        const [sure, surer] = [at(0.8), at(0.99)];
        expect(surer[0]).toBeLessThanOrEqual(sure[0]);
        expect(surer[1]).toBeGreaterThanOrEqual(sure[1]);
        if (new Set(values).size === 1) expect(surer).toEqual([values[0], values[0]]);
      },
    ),
    { numRuns: 50 },
  );
});

describe("where there is no interval", () => {
  const none = { lower: null, upper: null, level: 0.95, method: null };
  const random = seeded(1);
  test("a single unit does not show how units vary", () => {
    expect(bootstrapInterval([4], mean, { random })).toEqual({
      ...none,
      reason: "too-few-units",
      value: 4,
      resamples: 0,
      undefinedResamples: 0,
    });
  });
  test("without units the statistic is not called", () => {
    const answer = bootstrapInterval([], () => expect.unreachable(), { random });
    expect(answer).toMatchObject({ ...none, reason: "no-data", value: null, resamples: 0 });
  });
  test("an undefined statistic has no limits", () => {
    for (const undefinedValue of [null, Number.NaN, Infinity]) {
      const answer = bootstrapInterval([1, 2], () => undefinedValue, { random });
      expect(answer).toMatchObject({ ...none, reason: "no-data", value: null });
    }
  });
  test("samples with an undefined statistic are counted and left out", () => {
    const pairs: [number, number][] = [
      [3, 1],
      [5, 0],
      [4, 0],
    ];
    const answer = bootstrapInterval(pairs, ratio, { random, resamples: 1000 });
    // (2/3)³ of all samples lack the one unit that divides.
    expect(answer.undefinedResamples).toBeGreaterThan(230);
    expect(answer.undefinedResamples).toBeLessThan(360);
    expect(answer.lower).toBe(3);
    let calls = 0;
    const onlyOnce = (): number | null => (calls++ === 0 ? 1 : null);
    expect(bootstrapInterval(pairs, onlyOnce, { random, resamples: 100 })).toEqual({
      ...none,
      reason: "no-data",
      value: 1,
      resamples: 100,
      undefinedResamples: 100,
    });
  });
});

describe("what is refused", () => {
  const random = seeded(1);
  test.each<[string, unknown, unknown, unknown]>([
    ["units", 5, mean, { random }],
    ["units", "text", mean, { random }],
    ["statistic", [1, 2], "mean", { random }],
    ["statistic", [1, 2], () => "1", { random }],
    ["statistic", [1, 2], () => undefined, { random }],
    ["random", [1, 2], mean, {}],
    ["random", [1, 2], mean, undefined],
    ["options", [1, 2], mean, null],
    ["random", [1, 2], mean, { random: 4 }],
    ["random", [1, 2], mean, { random: () => 1 }],
    ["random", [1, 2], mean, { random: () => -0.1 }],
    ["random", [1, 2], mean, { random: () => Number.NaN }],
    ["random", [1, 2], mean, { random: () => "0.5" }],
    ["resamples", [1, 2], mean, { random, resamples: 99 }],
    ["resamples", [1, 2], mean, { random, resamples: 200.5 }],
    ["level", [1, 2], mean, { random, level: 95 }],
    ["options", [1, 2], mean, 5],
  ])("%s: %j, %s, %j", (argument, units, statistic, options) => {
    const call = (): unknown =>
      bootstrapInterval(
        units as number[],
        statistic as (units: number[]) => number,
        options as BootstrapOptions,
      );
    expect(call).toThrow(InputError);
    expect(call).toThrow(new RegExp(`^${argument} `));
  });
});
