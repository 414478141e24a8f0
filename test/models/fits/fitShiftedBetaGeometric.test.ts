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
import { relativeError } from "../relativeError.js";

function modelOf(alpha: number, beta: number): ShiftedBetaGeometricModel {
  return { model: "shifted-beta-geometric", parameters: { alpha, beta }, timeUnit: "year" };
}

const tenth = { rate: 0.1, per: "year" } as const;

// Fader and Hardie (2007), How to project customer retention, table 1: subscribers out of 1 000, years 0 to 12.
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
      expect(relativeError(fit.parameters.alpha, alpha)).toBeLessThan(1e-6);
      expect(relativeError(fit.parameters.beta, beta)).toBeLessThan(1e-6);
      expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 6);
      expect(fit.standardErrors.alpha).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
    },
  );

  test.each([
    ["high end", highEnd],
    ["regular", regular],
  ])(
    "%s: the survival of year 12 is predicted from seven years with an error below 0.02",
    (_, alive) => {
      const fit = fitShiftedBetaGeometric({ alive: alive.slice(0, 8), timeUnit: "year" });
      const share = survival(fit, { amount: 12, unit: "year" });
      expect(Math.abs(share - (alive[12] as number) / 1000)).toBeLessThan(0.02);
    },
  );
});

describe("cohorts that do not determine the parameters", () => {
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

describe("invalid input is refused", () => {
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
