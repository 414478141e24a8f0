import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectedSpend, type GammaGammaModel } from "../../../src/models/index.js";

const published: GammaGammaModel = {
  model: "gamma-gamma",
  parameters: { p: 6.24957208, q: 3.74422457, v: 15.44352105 },
  timeUnit: "week",
};

describe("expected spend", () => {
  test("without repeat purchases it is the mean of all customers", () => {
    const { p, q, v } = published.parameters;
    const mean = (p * v) / (q - 1);
    expect(expectedSpend(published, { repeatPurchases: 0 })).toBeCloseTo(mean, 12);
    expect(expectedSpend(published, { repeatPurchases: 0, meanRepeatValue: null })).toBeCloseTo(
      mean,
      12,
    );
  });

  test("it lies between the customer's own mean and the mean of all, and approaches the customer's own mean with more purchases", () => {
    const value = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), value, (repeatPurchases, meanRepeatValue) => {
        const all = expectedSpend(published, { repeatPurchases: 0 }) as number;
        const spend = expectedSpend(published, { repeatPurchases, meanRepeatValue }) as number;
        const more = expectedSpend(published, {
          repeatPurchases: 2 * repeatPurchases,
          meanRepeatValue,
        });
        expect(spend).toBeGreaterThanOrEqual(Math.min(all, meanRepeatValue) * (1 - 1e-12));
        expect(spend).toBeLessThanOrEqual(Math.max(all, meanRepeatValue) * (1 + 1e-12));
        const off = Math.abs(spend - meanRepeatValue);
        expect(Math.abs((more as number) - meanRepeatValue)).toBeLessThanOrEqual(off + 1e-9);
      }),
    );
  });

  test("it is null if q is 1 or less, or if the mean value is 0 or less", () => {
    const without = { ...published, parameters: { ...published.parameters, q: 1 } };
    expect(expectedSpend(without, { repeatPurchases: 0 })).toBeNull();
    expect(expectedSpend(without, { repeatPurchases: 3, meanRepeatValue: 20 })).toBeNull();
    expect(expectedSpend(published, { repeatPurchases: 3, meanRepeatValue: 0 })).toBeNull();
    expect(expectedSpend(published, { repeatPurchases: 3, meanRepeatValue: -482.5 })).toBeNull();
  });
});
