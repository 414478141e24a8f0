import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import {
  discountedLifetime,
  discountedResidualLifetime,
  type FitShiftedBetaGeometricInput,
  fitShiftedBetaGeometric,
  retentionCurve,
  retentionElasticity,
  type ShiftedBetaGeometricModel,
  survival,
} from "../../../src/models/index.js";

function modelOf(alpha: number, beta: number): ShiftedBetaGeometricModel {
  return { model: "shifted-beta-geometric", parameters: { alpha, beta }, timeUnit: "year" };
}

function relative(value: number, expected: number): number {
  return Math.abs(value / expected - 1);
}

const tenth = { rate: 0.1, per: "year" } as const;

// Fader and Hardie (2007), How to project customer retention, table 1: of 1 000, years 0 to 12.
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
const regular = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];

describe("the two segments of Fader and Hardie (2007)", () => {
  test.each([
    ["high end", highEnd, 0.66808834, 3.80609491, -1611.15814739],
    ["regular", regular, 0.7040773, 1.18204302, -1680.26518846],
  ])(
    "%s: parameters and likelihood are the published ones",
    (_, alive, alpha, beta, logLikelihood) => {
      const fit = fitShiftedBetaGeometric({ alive: alive.slice(0, 8), timeUnit: "year" });
      expect(fit).toMatchObject({
        customers: 1000,
        converged: true,
        reason: "gradient",
        warnings: [],
      });
      expect(relative(fit.parameters.alpha, alpha)).toBeLessThan(1e-6);
      expect(relative(fit.parameters.beta, beta)).toBeLessThan(1e-6);
      expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 6);
      expect(fit.standardErrors.alpha).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
    },
  );

  test.each([
    ["high end", highEnd],
    ["regular", regular],
  ])("%s: year 12 is foretold from the first seven within two points", (_, alive) => {
    const fit = fitShiftedBetaGeometric({ alive: alive.slice(0, 8), timeUnit: "year" });
    const share = survival(fit, { amount: 12, unit: "year" });
    expect(Math.abs(share - (alive[12] as number) / 1000)).toBeLessThan(0.02);
  });
});

// Fader and Hardie (2010), table 3, at a discount rate of 0.1.
test.each([
  [1, 3.31],
  [2, 3.45],
  [3, 3.59],
  [4, 3.72],
  [5, 3.84],
])("at renewal %d the discounted residual lifetime is %d", (renewals, lifetime) => {
  const residual = discountedResidualLifetime(modelOf(3.8, 15.2), { renewals, discount: tenth });
  expect(residual?.toFixed(2)).toBe(lifetime.toFixed(2));
});

const shape = fc.double({ min: 0.05, max: 50, noNaN: true });

describe("survival and retention", () => {
  test("survival falls, retention rises, and the one is the product of the other", () => {
    fc.assert(
      fc.property(shape, shape, (alpha, beta) => {
        const model = modelOf(alpha, beta);
        const curve = retentionCurve(model, 30);
        let [before, last] = [1, 0];
        for (const { period, retention, survival: share } of curve) {
          expect(retention).toBeGreaterThan(last);
          expect(share).toBeLessThan(before);
          expect(relative(share, before * retention)).toBeLessThan(1e-14);
          expect(relative(survival(model, { amount: period, unit: "year" }), share)).toBeLessThan(
            1e-12,
          );
          [before, last] = [share, retention];
        }
        expect(curve).toHaveLength(30);
      }),
      { numRuns: 50 },
    );
  });

  test("nobody leaves between two renewals, in whatever unit", () => {
    const model = modelOf(0.668, 3.806);
    const after = (amount: number, unit: "day" | "month" | "year"): number =>
      survival(model, { amount, unit });
    expect(after(0, "year")).toBe(1);
    expect(after(11.99, "month")).toBe(1);
    expect(after(12, "month")).toBe(after(1, "year"));
    expect(after(18, "month")).toBe(after(1, "year"));
    expect(after(24 * 30.4375, "day")).toBe(after(2, "year"));
    // What was added up to a hair less than 8.
    expect(after((0.1 + 0.7) * 10, "year")).toBe(after(8, "year"));
  });

  test("a curve of no periods is empty", () => {
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
        expect(relative(discountedLifetime(model, discount) as number, whole)).toBeLessThan(1e-11);
        const there = renewals === 1 ? 1 : (curve[renewals - 2]?.survival as number);
        const rest = curve
          .slice(renewals - 1)
          .reduce((sum, { survival }, n) => sum + survival / there / 1.5 ** n, 0);
        const residual = discountedResidualLifetime(model, { renewals, discount }) as number;
        expect(relative(residual, rest)).toBeLessThan(1e-11);
      }),
      { numRuns: 50 },
    );
  });

  test("as the rate goes to 0 they go to the plain ones", () => {
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

  test("undiscounted there is no end to them where alpha is 1 or less", () => {
    const discount = { rate: 0, per: "year" } as const;
    expect(discountedLifetime(modelOf(1, 3), discount)).toBeNull();
    expect(discountedResidualLifetime(modelOf(0.7, 3), { renewals: 1, discount })).toBeNull();
    expect(discountedLifetime(modelOf(1, 3), { rate: 1e-9, per: "year" })).toBeGreaterThan(50);
  });

  test("a rate per month is the same as its like per year", () => {
    const model = modelOf(0.7, 1.2);
    const monthly = { rate: 1.1 ** (1 / 12) - 1, per: "month" } as const;
    expect(discountedLifetime(model, monthly)).toBeCloseTo(
      discountedLifetime(model, tenth) as number,
      12,
    );
  });
});

describe("retention elasticity", () => {
  test("it is the change of the lifetime where each retention is one and the same part higher", () => {
    fc.assert(
      fc.property(shape, shape, fc.integer({ min: 0, max: 5 }), (alpha, beta, renewals) => {
        // What is renewed with a chance c times as high survives n renewals with c^n the chance.
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

  test("of alike subscribers that of the residual lifetime is the lifetime", () => {
    // Pfeifer and Farris (2004): (1 + d) / (1 + d - r).
    const alike = modelOf(2e7, 8e7);
    expect(retentionElasticity(alike, { renewals: 1, discount: tenth })).toBeCloseTo(1.1 / 0.3, 5);
    expect(discountedLifetime(alike, tenth)).toBeCloseTo(1.1 / 0.3, 5);
  });

  test("undiscounted there is none where alpha is 2 or less", () => {
    const discount = { rate: 0, per: "year" } as const;
    expect(retentionElasticity(modelOf(2, 3), { discount })).toBeNull();
    expect(retentionElasticity(modelOf(2, 3), { renewals: 1, discount })).toBeNull();
    const hardly = { rate: 1e-12, per: "year" } as const;
    const plain = retentionElasticity(modelOf(3.8, 15.2), { discount }) as number;
    expect(plain).toBeCloseTo(15.2 / 1.8, 12);
    expect(
      relative(retentionElasticity(modelOf(3.8, 15.2), { discount: hardly }) as number, plain),
    ).toBeLessThan(1e-6);
  });
});

describe("cohorts that tell too little", () => {
  test.each<[string, number[], string]>([
    ["nobody leaves", [1000, 1000, 1000], "no-dropout"],
    ["some leave at once, and then nobody", [10, 8, 8, 8, 8], "no-dropout"],
    ["everybody leaves", [1000, 0], "dropout-alike"],
    ["all have one chance to leave", [1000, 900, 810, 729], "dropout-alike"],
    ["there was one renewal only", [1000, 800], "dropout-alike"],
  ])("%s: the fit returns and does not claim to have converged", (_, alive, warning) => {
    const fit = fitShiftedBetaGeometric({ alive, timeUnit: "month" });
    expect(fit).toMatchObject({ converged: false, reason: "boundary" });
    expect(fit.warnings).toEqual([warning, "no-standard-errors"]);
    expect(Object.values(fit.parameters).every(Number.isFinite)).toBe(true);
  });
});

describe("what shifted-beta-geometric refuses", () => {
  test.each<[unknown, string]>([
    [undefined, "timeUnit"],
    [{ timeUnit: "year" }, "alive"],
    [{ alive: 1000, timeUnit: "year" }, "alive"],
    [{ alive: [1000], timeUnit: "year" }, "alive"],
    [{ alive: [0, 0], timeUnit: "year" }, "alive[0]"],
    [{ alive: [1, 0.869], timeUnit: "year" }, "alive[1]"],
    [{ alive: [1000, 1001], timeUnit: "year" }, "alive[1]"],
    [{ alive: [1000, 900, NaN], timeUnit: "year" }, "alive[2]"],
    [{ alive: [1000, "900"], timeUnit: "year" }, "alive[1]"],
  ])("fit %#", (input, argument) => {
    const attempt = (): unknown => fitShiftedBetaGeometric(input as FitShiftedBetaGeometricInput);
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(expect.objectContaining({ argument }));
  });

  const model = modelOf(3.8, 15.2);
  test.each<[() => unknown, string]>([
    [
      () => survival({ ...model, model: "bg-bb" } as never, { amount: 1, unit: "year" }),
      "model.model",
    ],
    [() => survival(modelOf(0, 1), { amount: 1, unit: "year" }), "model.parameters.alpha"],
    [() => survival(model, { amount: -1, unit: "year" }), "time.amount"],
    [() => survival(model, 3 as never), "time"],
    [() => retentionCurve(model, 2.5), "periods"],
    [() => retentionCurve(model, 1e9), "periods"],
    [() => discountedLifetime(model, { rate: -0.1, per: "year" }), "discount.rate"],
    [() => discountedLifetime(model, 0.1 as never), "discount"],
    [() => discountedResidualLifetime(model, { renewals: 0, discount: tenth }), "renewals"],
    [() => discountedResidualLifetime(model, undefined as never), "options"],
    [() => discountedResidualLifetime(model, { renewals: 1 } as never), "discount"],
    [() => retentionElasticity(model, { renewals: 1.5, discount: tenth }), "renewals"],
    [() => retentionElasticity(model, null as never), "options"],
  ])("prediction %#", (attempt, argument) => {
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(expect.objectContaining({ argument }));
  });
});
