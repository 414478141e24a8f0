import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import { type FitBgBbInput, fitBgBb } from "../../../src/models/fits/fitBgBb.js";
import type { BgBbParameters } from "../../../src/models/model/bgBbParameters.js";
import type { OpportunityCustomer } from "../../../src/models/model/opportunityCustomer.js";
import { donors } from "../donors.js";
import { relativeError } from "../relativeError.js";

const published: BgBbParameters = {
  alpha: 1.20352236,
  beta: 0.74971636,
  gamma: 0.65671819,
  delta: 2.78344214,
};

describe("donors of 1995 (Fader, Hardie and Shang 2010)", () => {
  test("the parameters and the likelihood are the published ones", () => {
    const fit = fitBgBb({ customers: donors, timeUnit: "year" });
    expect(fit).toMatchObject({ model: "bg-bb", timeUnit: "year", customers: 11104 });
    expect(fit).toMatchObject({ converged: true, reason: "gradient", warnings: [] });
    for (const name of ["alpha", "beta", "gamma", "delta"] as const) {
      expect(relativeError(fit.parameters[name], published[name])).toBeLessThan(1e-6);
    }
    expect(Object.values(fit.standardErrors).every((error) => (error ?? 0) > 0)).toBe(true);
    expect(fit.logLikelihood).toBeCloseTo(-33225.58127435, 6);
    expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
  });

  test("weights can be split, and the order of customers does not matter", () => {
    const split = donors.flatMap((donor) => [
      { ...donor, weight: donor.weight - 3 },
      { ...donor, weight: 2 },
      { repeatPurchases: donor.repeatPurchases, recency: donor.recency, opportunities: 6 },
    ]);
    const fit = fitBgBb({ customers: donors, timeUnit: "year" });
    const again = fitBgBb({ customers: split.reverse(), timeUnit: "year" });
    expect(again.customers).toBe(fit.customers);
    expect(relativeError(again.parameters.delta, fit.parameters.delta)).toBeLessThan(1e-9);
    expect(relativeError(again.logLikelihood, fit.logLikelihood)).toBeLessThan(1e-12);
  });
});

describe("samples that do not determine the parameters", () => {
  test.each<[string, OpportunityCustomer]>([
    [
      "nobody buys at any opportunity",
      { repeatPurchases: 0, recency: 0, opportunities: 5, weight: 10 },
    ],
    [
      "everybody buys at every opportunity",
      { repeatPurchases: 5, recency: 5, opportunities: 5, weight: 10 },
    ],
    ["there was no opportunity", { repeatPurchases: 0, recency: 0, opportunities: 0 }],
  ])("%s: the fit returns and does not claim to have converged", (_, customer) => {
    const fit = fitBgBb({ customers: [customer], timeUnit: "year" });
    expect(fit).toMatchObject({ converged: false, reason: "boundary" });
    expect(fit.warnings).toContain("no-standard-errors");
    expect(Object.values(fit.parameters).every(Number.isFinite)).toBe(true);
  });
});

describe("invalid input is refused", () => {
  const one = { repeatPurchases: 1, recency: 1, opportunities: 2 };
  test.each<[unknown, string]>([
    [undefined, "timeUnit"],
    [{ customers: [one], timeUnit: "fortnight" }, "timeUnit"],
    [{ timeUnit: "year" }, "customers"],
    [{ customers: [], timeUnit: "year" }, "customers"],
    [{ customers: [{ ...one, weight: 0 }], timeUnit: "year" }, "customers"],
    [{ customers: [one, null], timeUnit: "year" }, "customers[1]"],
    [{ customers: [{ ...one, recency: 3 }], timeUnit: "year" }, "customers[0].recency"],
    [
      { customers: [{ ...one, opportunities: 2.5 }], timeUnit: "year" },
      "customers[0].opportunities",
    ],
    [{ customers: [{ ...one, weight: -1 }], timeUnit: "year" }, "customers[0].weight"],
  ])("refusal %#", (input, argument) => {
    const attempt = (): unknown => fitBgBb(input as FitBgBbInput);
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(expect.objectContaining({ argument }));
  });
});
