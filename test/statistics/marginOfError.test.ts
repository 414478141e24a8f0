import { describe, expect, test } from "vitest";
import { InputError } from "../../src/kernel/inputError.js";
import { type MarginOfErrorInput, marginOfError } from "../../src/statistics/marginOfError.js";

test("1 000 answers leave a rate 3.1 points to each side, as polls print", () => {
  expect(marginOfError({ kind: "proportion", answers: 1000 })).toBeCloseTo(0.0309898, 7);
});

test("324 answers, half of them promoters and a sixth detractors, have a standard error of 4.141", () => {
  // https://stats.stackexchange.com/a/18609: the variance is 5/9.
  const input = { kind: "points", answers: 324, promoters: 1 / 2, detractors: 1 / 6 } as const;
  expect(marginOfError(input)).toBeCloseTo(1.959964 * 4.141, 2);
});

test("a known population takes the finite population correction", () => {
  const free = marginOfError({ kind: "proportion", answers: 400, expected: 0.3 }) as number;
  const input = { kind: "proportion", answers: 400, expected: 0.3, population: 1000 } as const;
  expect(marginOfError(input)).toBeCloseTo(free * Math.sqrt(600 / 999), 14);
});

test("the margin is 0 if the whole population answered, and null without answers", () => {
  expect(marginOfError({ kind: "proportion", answers: 50, population: 50 })).toBe(0);
  expect(marginOfError({ kind: "proportion", answers: 1, population: 1 })).toBe(0);
  expect(marginOfError({ kind: "proportion", answers: 0, population: 50 })).toBeNull();
  expect(marginOfError({ kind: "points", answers: 0, population: 0 })).toBeNull();
});

test("shares that were divided may add up to a hair more than 1", () => {
  const [promoters, detractors] = [0.1 + 0.2, 0.7];
  expect(promoters + detractors).toBe(1);
  expect(marginOfError({ kind: "points", answers: 9, promoters, detractors })).toBeGreaterThan(0);
  const more = { kind: "points", answers: 9, promoters, detractors: 0.7000000000000002 } as const;
  expect(marginOfError(more)).toBeGreaterThan(0);
});

describe("what is refused", () => {
  test.each<[unknown, string]>([
    [undefined, "kind"],
    [{ kind: "proportion" }, "answers"],
    [{ kind: "proportion", answers: 2.5 }, "answers"],
    [{ kind: "proportion", answers: "10" }, "answers"],
    [{ kind: "proportion", answers: 51, population: 50 }, "answers"],
    [{ kind: "proportion", answers: 10, population: 50.5 }, "population"],
    [{ kind: "proportion", answers: 10, expected: 5 }, "expected"],
    [{ kind: "proportion", answers: 10, level: 1 }, "level"],
    [{ kind: "points", answers: 10, detractors: 0.2 }, "promoters"],
    [{ kind: "points", answers: 10, promoters: 0, detractors: 0 }, "promoters"],
  ])("%j: %s", (input, argument) => {
    expect(() => marginOfError(input as MarginOfErrorInput)).toThrow(InputError);
    expect(() => marginOfError(input as MarginOfErrorInput)).toThrow(new RegExp(`^${argument} `));
  });
});
