import normalInverse from "@stdlib/stats-base-dists-normal-quantile";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/kernel/inputError.js";
import { marginOfError } from "../../src/statistics/marginOfError.js";
import { type SampleSizeForInput, sampleSizeFor } from "../../src/statistics/sampleSizeFor.js";

describe("answers within a margin", () => {
  // Cochran (1977), 4.2: n = z² p q / d², 384.16 with z = 1.96; the numbers of every survey guide.
  test.each([
    [0.05, 385],
    [0.03, 1068],
    [0.01, 9604],
  ])("a rate within %d takes %d", (margin, answers) => {
    expect(sampleSizeFor({ kind: "proportion", margin })).toBe(answers);
  });
  // Krejcie and Morgan (1970), Determining sample size for research activities, rounded there.
  test.each([
    [100, 80],
    [1000, 278],
    [10_000, 370],
  ])("in a population of %d, a rate within 0.05 takes %d", (population, answers) => {
    expect(sampleSizeFor({ kind: "proportion", margin: 0.05, population })).toBe(answers);
  });
  test("a score within 5 points takes 1 537 at worst", () => {
    expect(sampleSizeFor({ kind: "points", margin: 5 })).toBe(1537);
    expect(sampleSizeFor({ kind: "points", margin: 5, promoters: 0.5, detractors: 0.2 })).toBe(938);
  });
  test("a population of 0 takes no answers, and a population of 1 takes one", () => {
    expect(sampleSizeFor({ kind: "proportion", margin: 0.05, population: 0 })).toBe(0);
    expect(sampleSizeFor({ kind: "proportion", margin: 0.05, population: 1 })).toBe(1);
  });

  test("the result is the least number whose margin is no larger", () => {
    const proportion = fc.record({
      kind: fc.constant("proportion" as const),
      expected: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      margin: fc.double({ min: 1e-5, max: 0.5, noNaN: true }),
    });
    const points = fc.record({
      kind: fc.constant("points" as const),
      promoters: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      detractors: fc.double({ min: 0, max: 0.5, noNaN: true }),
      margin: fc.double({ min: 0.01, max: 50, noNaN: true }),
    });
    const population = fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: undefined });
    const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(proportion, points), population, level, (wanted, population, level) => {
        const input = { ...wanted, population, level };
        const answers = sampleSizeFor(input);
        const marginOf = (answers: number): number =>
          marginOfError({ ...input, answers }) ?? Infinity;
        expect(marginOf(answers)).toBeLessThanOrEqual(wanted.margin);
        expect(marginOf(answers - 1)).toBeGreaterThan(wanted.margin);
      }),
      { numRuns: 300 },
    );
  });
});

describe("answers that show a difference", () => {
  test("5 % against 6 % takes 8 155 in each group", () => {
    // R's power.prop.test, which pools the variances for the level, has 8 158.
    const input = { kind: "proportion", expected: 0.05, difference: 0.01 } as const;
    const z = normalInverse(0.975, 0, 1) + normalInverse(0.8, 0, 1);
    const answers = (z ** 2 * (0.05 * 0.95 + 0.06 * 0.94)) / 0.01 ** 2;
    expect(answers).toBeCloseTo(8154.8, 0);
    expect(sampleSizeFor(input)).toBe(Math.ceil(answers));
    expect(sampleSizeFor({ ...input, power: 0.8, level: 0.95 })).toBe(Math.ceil(answers));
  });
  test("10 points of a score take 1 570 in each group at worst", () => {
    const z = normalInverse(0.975, 0, 1) + normalInverse(0.8, 0, 1);
    expect(sampleSizeFor({ kind: "points", difference: 10 })).toBe(Math.ceil(z ** 2 * 200));
    expect(sampleSizeFor({ kind: "points", difference: -10 })).toBe(1570);
  });
  test("a difference takes as many answers from the higher rate as from the lower", () => {
    const there = { kind: "proportion", expected: 0.2, difference: 0.3, power: 0.9 } as const;
    expect(sampleSizeFor(there)).toBe(sampleSizeFor({ ...there, expected: 0.5, difference: -0.3 }));
  });
  test("more power and a smaller difference take more", () => {
    const input = { kind: "points", difference: 5 } as const;
    expect(sampleSizeFor({ ...input, power: 0.9 })).toBeGreaterThan(sampleSizeFor(input));
    expect(sampleSizeFor({ ...input, difference: 4 })).toBeGreaterThan(sampleSizeFor(input));
  });
});

describe("what is refused", () => {
  test.each<[unknown, string]>([
    [undefined, "kind"],
    [null, "input"],
    [{ kind: "money", margin: 0.1 }, "kind"],
    [{ kind: "proportion" }, "margin"],
    [{ kind: "proportion", margin: 5 }, "margin"],
    [{ kind: "proportion", margin: "0.05" }, "margin"],
    [{ kind: "proportion", margin: 0 }, "margin"],
    [{ kind: "proportion", margin: 1e-12 }, "margin"],
    [{ kind: "proportion", margin: Number.NaN }, "margin"],
    [{ kind: "proportion", margin: 0.1, difference: 0.1 }, "margin"],
    [{ kind: "proportion", margin: 0.1, power: 0.8 }, "power"],
    [{ kind: "proportion", margin: 0.1, level: 95 }, "level"],
    [{ kind: "proportion", margin: 0.1, population: 1.5 }, "population"],
    [{ kind: "proportion", difference: 0.1, population: 500 }, "population"],
    [{ kind: "proportion", difference: "0.1" }, "difference"],
    [{ kind: "proportion", difference: Symbol("0.1") }, "difference"],
    [{ kind: "proportion", difference: 0 }, "difference"],
    [{ kind: "proportion", difference: 1e-12 }, "difference"],
    [{ kind: "proportion", difference: 0.1, expected: 0.95 }, "difference"],
    [{ kind: "proportion", difference: 0.1, power: 1 }, "power"],
    [{ kind: "proportion", difference: 0.1, power: 0.4 }, "power"],
    [{ kind: "proportion", margin: 0.1, expected: 0 }, "expected"],
    [{ kind: "points", margin: 100 }, "margin"],
    [{ kind: "points", difference: 101 }, "difference"],
    [{ kind: "points", margin: 5, promoters: 0.6 }, "detractors"],
    [{ kind: "points", margin: 5, promoters: 0.6, detractors: 0.5 }, "detractors"],
    [{ kind: "points", margin: 5, promoters: 1, detractors: 0 }, "promoters"],
  ])("%j: %s", (input, argument) => {
    expect(() => sampleSizeFor(input as SampleSizeForInput)).toThrow(InputError);
    expect(() => sampleSizeFor(input as SampleSizeForInput)).toThrow(new RegExp(`^${argument} `));
  });
});
