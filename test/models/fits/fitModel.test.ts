import { describe, expect, test } from "vitest";
import { fitModel } from "../../../src/models/fits/fitModel.js";
import type { FitProblem } from "../../../src/models/fits/fitProblem.js";
import type { ShiftedBetaGeometricModel } from "../../../src/models/model/shiftedBetaGeometricModel.js";
import type { Objective } from "../../../src/models/numerics/objective.js";

/** (x - 1)² / 2 + 2 (y - 2)²: its second derivatives are 1 and 4. */
const bowl: Objective = (point, gradient) => {
  const [x, y] = point as unknown as [number, number];
  gradient[0] = x - 1;
  gradient[1] = 4 * (y - 2);
  return (x - 1) ** 2 / 2 + 2 * (y - 2) ** 2 + 3;
};
/** e^-x + (y - 2)² / 2, which falls for ever as x grows. */
const slide: Objective = (point, gradient) => {
  const [x, y] = point as unknown as [number, number];
  gradient[0] = -Math.exp(-x);
  gradient[1] = y - 2;
  return Math.exp(-x) + (y - 2) ** 2 / 2;
};
const problem: FitProblem<ShiftedBetaGeometricModel> = {
  model: "shifted-beta-geometric",
  timeUnit: "year",
  names: ["alpha", "beta"],
  objective: bowl,
  starts: [[0, 0]],
  customers: 100,
};

describe("a fit that ends at a maximum", () => {
  test("has the parameters, their errors and the likelihood", () => {
    const fit = fitModel<ShiftedBetaGeometricModel>(problem);
    expect(fit).toMatchObject({ model: "shifted-beta-geometric", timeUnit: "year" });
    expect(fit.parameters.alpha).toBeCloseTo(Math.E, 9);
    expect(fit.parameters.beta).toBeCloseTo(Math.exp(2), 9);
    expect(fit.standardErrors.alpha).toBeCloseTo(Math.E / 10, 6);
    expect(fit.standardErrors.beta).toBeCloseTo(Math.exp(2) / 2 / 10, 6);
    expect(fit.logLikelihood).toBeCloseTo(-300, 9);
    expect(fit).toMatchObject({ customers: 100, converged: true, reason: "gradient" });
    expect(fit.gradientNorm).toBeLessThanOrEqual(1e-10);
    expect(fit.iterations).toBeGreaterThan(0);
    expect(fit.warnings).toEqual([]);
  });

  test("undoes the scaling of time in parameters, errors and likelihood", () => {
    const fit = fitModel<ShiftedBetaGeometricModel>({ ...problem, scales: [1, 7], offset: 12 });
    expect(fit.parameters.alpha).toBeCloseTo(Math.E, 9);
    expect(fit.parameters.beta).toBeCloseTo(7 * Math.exp(2), 8);
    expect(fit.standardErrors.beta).toBeCloseTo((7 * Math.exp(2)) / 2 / 10, 5);
    expect(fit.logLikelihood).toBeCloseTo(-288, 9);
  });

  test("keeps warnings that were known before", () => {
    const fit = fitModel<ShiftedBetaGeometricModel>({
      ...problem,
      warnings: ["few-repeat-purchases"],
    });
    expect(fit.warnings).toEqual(["few-repeat-purchases"]);
  });

  test("is not at a boundary in whose direction the likelihood falls", () => {
    const boundaries = [{ direction: [1, 0], warning: "no-dropout" }] as const;
    expect(fitModel<ShiftedBetaGeometricModel>({ ...problem, boundaries }).converged).toBe(true);
    // With one customer the curvature alone does not decide, but the value further on does.
    expect(
      fitModel<ShiftedBetaGeometricModel>({ ...problem, boundaries, customers: 1 }).converged,
    ).toBe(true);
  });

  test("has no standard errors if the likelihood is flat in one direction", () => {
    const valley: Objective = (point, gradient) => {
      const x = point[0] as number;
      gradient[0] = x - 1;
      gradient[1] = 0;
      return (x - 1) ** 2 / 2;
    };
    const fit = fitModel<ShiftedBetaGeometricModel>({ ...problem, objective: valley });
    expect(fit).toMatchObject({ converged: true, standardErrors: { alpha: null, beta: null } });
    expect(fit.warnings).toEqual(["no-standard-errors"]);
  });
});

describe("a fit that ends at a boundary", () => {
  const boundaries = [
    { direction: [0, 1], warning: "dropout-alike" },
    { direction: [1, 0], warning: "no-dropout" },
  ] as const;

  test("says so, and has no standard errors", () => {
    const fit = fitModel<ShiftedBetaGeometricModel>({ ...problem, objective: slide, boundaries });
    expect(fit).toMatchObject({ converged: false, reason: "boundary" });
    expect(fit.standardErrors).toEqual({ alpha: null, beta: null });
    expect(fit.warnings).toEqual(["no-dropout", "no-standard-errors"]);
    expect(fit.parameters.beta).toBeCloseTo(Math.exp(2), 6);
  });

  test("does so in the opposite direction too", () => {
    const mirrored: Objective = (point, gradient) => {
      const value = slide(
        point.map((entry, i) => (i === 0 ? -entry : entry)),
        gradient,
      );
      gradient[0] = -(gradient[0] as number);
      return value;
    };
    const fit = fitModel<ShiftedBetaGeometricModel>({
      ...problem,
      objective: mirrored,
      boundaries: [{ direction: [-1, 0], warning: "dropout-alike" }],
    });
    expect(fit.warnings).toEqual(["dropout-alike", "no-standard-errors"]);
  });
});

describe("several starts", () => {
  /** Two valleys: a lower one at x = 3, a higher one at x = -3. */
  const valleys: Objective = (point, gradient) => {
    const [x, y] = point as unknown as [number, number];
    gradient[0] = 4 * x * (x * x - 9) - 1;
    gradient[1] = y;
    return (x * x - 9) ** 2 - x + (y * y) / 2 + 10;
  };

  test("the first one that ends at a maximum is enough", () => {
    const fit = fitModel<ShiftedBetaGeometricModel>({
      ...problem,
      objective: valleys,
      starts: [
        [-3, 0],
        [3, 0],
      ],
    });
    expect(Math.log(fit.parameters.alpha)).toBeCloseTo(-3, 1);
  });

  test("the best of all is taken if none ends at a maximum", () => {
    const fit = fitModel<ShiftedBetaGeometricModel>({
      ...problem,
      objective: (point, gradient) => {
        const value = valleys(point, gradient);
        // A wrong gradient, so that no search converges.
        gradient[1] = 1;
        return value;
      },
      starts: [
        [-3, 0],
        [3, 0],
        [-3, 0.5],
      ],
    });
    expect(fit).toMatchObject({ converged: false, reason: "no-progress" });
    expect(Math.log(fit.parameters.alpha)).toBeCloseTo(3, 1);
  });
});
