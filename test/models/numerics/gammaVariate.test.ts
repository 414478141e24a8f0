import { describe, expect, test } from "vitest";
import { betaVariate } from "../../../src/models/numerics/betaVariate.js";
import { gammaVariate } from "../../../src/models/numerics/gammaVariate.js";
import { randomNumbers } from "../../bench/data.js";

function meanOf(numbers: readonly number[]): { mean: number; error: number; variance: number } {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const variance = squares / numbers.length;
  return { mean, error: Math.sqrt(variance / numbers.length), variance };
}

describe("variates", () => {
  const many = 40_000;
  test.each([0.1, 0.7, 1, 2.5, 400])(
    "gamma variates of shape %f have the mean and the variance of their distribution",
    (shape) => {
      const random = randomNumbers(7);
      const { mean, variance } = meanOf(
        Array.from({ length: many }, () => gammaVariate(shape, random)),
      );
      expect(Math.abs(mean - shape)).toBeLessThan(5 * Math.sqrt(shape / many));
      // The variance of a squared deviation is 2 shape² + 6 shape.
      const error = Math.sqrt((2 * shape ** 2 + 6 * shape) / many);
      expect(Math.abs(variance - shape)).toBeLessThan(6 * error);
    },
  );
  test.each([
    [0.2, 0.1],
    [0.8, 2.4],
    [30, 5],
    [1e-9, 1e-9],
  ])(
    "beta variates of shapes %f and %f have the mean and the variance of their distribution",
    (a, b) => {
      const random = randomNumbers(8);
      const drawn = Array.from({ length: many }, () => betaVariate(a, b, random));
      expect(drawn.every((one) => one >= 0 && one <= 1)).toBe(true);
      const { mean, variance, error } = meanOf(drawn);
      expect(Math.abs(mean - a / (a + b))).toBeLessThan(5 * error);
      expect(variance / ((a * b) / (a + b) ** 2 / (a + b + 1))).toBeCloseTo(1, 1);
    },
  );
});
