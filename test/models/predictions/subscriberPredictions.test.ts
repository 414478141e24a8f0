import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  discountedLifetime,
  discountedResidualLifetime,
  retentionCurve,
  retentionElasticity,
  type ShiftedBetaGeometricModel,
  survival,
} from "../../../src/models/index.js";
import { relativeError } from "../relativeError.js";

function modelOf(alpha: number, beta: number): ShiftedBetaGeometricModel {
  return { model: "shifted-beta-geometric", parameters: { alpha, beta }, timeUnit: "year" };
}

const tenth = { rate: 0.1, per: "year" } as const;

// Fader and Hardie (2010), table 3, at a discount rate of 0.1.
test.each([
  [1, 3.31],
  [2, 3.45],
  [3, 3.59],
  [4, 3.72],
  [5, 3.84],
])("the discounted residual lifetime at renewal %d is %d", (renewals, lifetime) => {
  const residual = discountedResidualLifetime(modelOf(3.8, 15.2), { renewals, discount: tenth });
  expect(residual?.toFixed(2)).toBe(lifetime.toFixed(2));
});

const shape = fc.double({ min: 0.05, max: 50, noNaN: true });

describe("survival and retention", () => {
  test("survival falls, retention rises, and survival is the product of retentions", () => {
    fc.assert(
      fc.property(shape, shape, (alpha, beta) => {
        const model = modelOf(alpha, beta);
        const curve = retentionCurve(model, 30);
        let [before, last] = [1, 0];
        for (const { period, retention, survival: share } of curve) {
          expect(retention).toBeGreaterThan(last);
          expect(share).toBeLessThan(before);
          expect(relativeError(share, before * retention)).toBeLessThan(1e-14);
          expect(
            relativeError(survival(model, { amount: period, unit: "year" }), share),
          ).toBeLessThan(1e-12);
          [before, last] = [share, retention];
        }
        expect(curve).toHaveLength(30);
      }),
      { numRuns: 50 },
    );
  });

  test("survival is constant between two renewals, in every time unit", () => {
    const model = modelOf(0.668, 3.806);
    const after = (amount: number, unit: "day" | "month" | "year"): number =>
      survival(model, { amount, unit });
    expect(after(0, "year")).toBe(1);
    expect(after(11.99, "month")).toBe(1);
    expect(after(12, "month")).toBe(after(1, "year"));
    expect(after(18, "month")).toBe(after(1, "year"));
    expect(after(24 * 30.4375, "day")).toBe(after(2, "year"));
    // This sum is slightly less than 8 in doubles.
    expect(after((0.1 + 0.7) * 10, "year")).toBe(after(8, "year"));
  });

  test("a curve of 0 periods is empty", () => {
    expect(retentionCurve(modelOf(1, 3), 0)).toEqual([]);
  });
});

describe("lifetimes", () => {
  test("they are the discounted sums of survival", () => {
    fc.assert(
      fc.property(shape, shape, fc.integer({ min: 1, max: 9 }), (alpha, beta, renewals) => {
        const model = modelOf(alpha, beta);
        const discount = { rate: 0.5, per: "year" } as const;
        const curve = retentionCurve(model, 120);
        const whole = curve.reduce(
          (sum, { period, survival }) => sum + survival / 1.5 ** period,
          1,
        );
        expect(relativeError(discountedLifetime(model, discount) as number, whole)).toBeLessThan(
          1e-11,
        );
        const there = renewals === 1 ? 1 : (curve[renewals - 2]?.survival as number);
        const rest = curve
          .slice(renewals - 1)
          .reduce((sum, { survival }, n) => sum + survival / there / 1.5 ** n, 0);
        const residual = discountedResidualLifetime(model, { renewals, discount }) as number;
        expect(relativeError(residual, rest)).toBeLessThan(1e-11);
      }),
      { numRuns: 50 },
    );
  });

  test("they approach the lifetimes without discount as the rate approaches 0", () => {
    const model = modelOf(3.8, 15.2);
    const none = { rate: 0, per: "year" } as const;
    const hardly = { rate: 1e-12, per: "year" } as const;
    expect(discountedLifetime(model, none)).toBeCloseTo(18 / 2.8, 12);
    expect(discountedLifetime(model, hardly)).toBeCloseTo(18 / 2.8, 9);
    const residual = discountedResidualLifetime(model, { renewals: 3, discount: none }) as number;
    expect(discountedResidualLifetime(model, { renewals: 3, discount: hardly })).toBeCloseTo(
      residual,
      9,
    );
  });

  test("they are null at a rate of 0 if alpha is 1 or less", () => {
    const discount = { rate: 0, per: "year" } as const;
    expect(discountedLifetime(modelOf(1, 3), discount)).toBeNull();
    expect(discountedResidualLifetime(modelOf(0.7, 3), { renewals: 1, discount })).toBeNull();
    expect(discountedLifetime(modelOf(1, 3), { rate: 1e-9, per: "year" })).toBeGreaterThan(50);
  });

  test("a rate per month gives the same as the equivalent rate per year", () => {
    const model = modelOf(0.7, 1.2);
    const monthly = { rate: 1.1 ** (1 / 12) - 1, per: "month" } as const;
    expect(discountedLifetime(model, monthly)).toBeCloseTo(
      discountedLifetime(model, tenth) as number,
      12,
    );
  });
});

describe("retention elasticity", () => {
  test("it is the relative change of the lifetime if each retention rises by the same percentage", () => {
    fc.assert(
      fc.property(shape, shape, fc.integer({ min: 0, max: 5 }), (alpha, beta, renewals) => {
        // If each chance to renew is multiplied by c, the chance to survive n renewals is multiplied by c^n.
        const model = modelOf(alpha, beta);
        const curve = retentionCurve(model, 400);
        const lifetimeAt = (factor: number): number =>
          curve
            .slice(Math.max(0, renewals - 1))
            .reduce(
              (sum, { survival }, n) => sum + survival * (factor / 1.5) ** (n + 1),
              renewals === 0 ? 1 : 0,
            );
        const change = (lifetimeAt(1.0001) - lifetimeAt(0.9999)) / (0.0002 * lifetimeAt(1));
        const discount = { rate: 0.5, per: "year" } as const;
        const elasticity = retentionElasticity(
          model,
          renewals === 0 ? { discount } : { renewals, discount },
        );
        expect(elasticity).toBeCloseTo(change, 4);
      }),
      { numRuns: 50 },
    );
  });

  test("for subscribers who are alike, the elasticity of the residual lifetime is the lifetime", () => {
    // Pfeifer and Farris (2004): (1 + d) / (1 + d - r).
    const alike = modelOf(2e7, 8e7);
    expect(retentionElasticity(alike, { renewals: 1, discount: tenth })).toBeCloseTo(1.1 / 0.3, 5);
    expect(discountedLifetime(alike, tenth)).toBeCloseTo(1.1 / 0.3, 5);
  });

  test("it is null at a rate of 0 if alpha is 2 or less", () => {
    const discount = { rate: 0, per: "year" } as const;
    expect(retentionElasticity(modelOf(2, 3), { discount })).toBeNull();
    expect(retentionElasticity(modelOf(2, 3), { renewals: 1, discount })).toBeNull();
    const hardly = { rate: 1e-12, per: "year" } as const;
    const plain = retentionElasticity(modelOf(3.8, 15.2), { discount }) as number;
    expect(plain).toBeCloseTo(15.2 / 1.8, 12);
    expect(
      relativeError(retentionElasticity(modelOf(3.8, 15.2), { discount: hardly }) as number, plain),
    ).toBeLessThan(1e-6);
  });
});
