import { expect, test } from "vitest";
import { medianValue, quantile } from "../../src/statistics/quantile.js";

test.each([
  [0, 1],
  [0.25, 1.75],
  [0.5, 2.5],
  [0.9, 9.3],
  [1, 12],
])("the quantile of %d of 1, 2, 3 and 12 is %d", (p, wanted) => {
  // R: quantile(c(1, 2, 3, 12), p), of type 7.
  expect(quantile([1, 2, 3, 12], p)).toBeCloseTo(wanted, 12);
});

test("between equal values it is their value, to the last digit", () => {
  for (const p of [0.03, 0.06, 0.11, 0.7]) expect(quantile([0.1, 0.1, 0.1, 0.1], p)).toBe(0.1);
});

test("between values of either sign it does not overflow", () => {
  expect(quantile([-1.7e308, 1.7e308], 0.5)).toBe(0);
});

test("the median takes values in any order, and leaves them as they are", () => {
  const values = [9, 1, 5, 100];
  expect(medianValue(values)).toBe(7);
  expect(medianValue([3])).toBe(3);
  expect(values).toEqual([9, 1, 5, 100]);
});
