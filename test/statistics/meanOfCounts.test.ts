import { expect, test } from "vitest";
import { meanOfCounts } from "../../src/statistics/meanOfCounts.js";

test("the mean and its standard error, of 2, 2, 2, 5 and 5", () => {
  const { mean, error, answers } = meanOfCounts([
    [2, 3],
    [5, 2],
  ]);
  expect([mean, answers]).toEqual([3.2, 5]);
  // Squares of 3 * 1.44 + 2 * 3.24 = 10.8, over 4, over 5.
  expect(error).toBeCloseTo(Math.sqrt(10.8 / 4 / 5), 15);
});

test("answers that are all equal have the error as if one of them were a step away", () => {
  const { error } = meanOfCounts([[6, 3]]);
  // Of 6, 6 and 7 the squares are 2 / 3.
  expect(error).toBeCloseTo(Math.sqrt(2 / 3 / 2 / 3), 15);
  expect(error).toBeCloseTo(
    meanOfCounts([
      [6, 2],
      [7, 1],
    ]).error,
    15,
  );
});
