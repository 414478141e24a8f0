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

describe("several cohorts of different length", () => {
  // Fader and Hardie (2010), table 1: 10 000 subscribers each, who started one year apart.
  const counts = [10_000, 8000, 6480, 5307, 4391];
  const cohorts = [5, 4, 3, 2, 1].map((length) => counts.slice(0, length));
  const fit = fitShiftedBetaGeometric({ alive: cohorts, timeUnit: "year" });

  test("have the published parameters, 3.80 and 15.20", () => {
    expect(fit).toMatchObject({ customers: 50_000, converged: true, warnings: [] });
    expect(fit.parameters.alpha).toBeCloseTo(3.8, 1);
    expect(fit.parameters.beta).toBeCloseTo(15.2, 1);
  });

  /** The log-likelihood by the chances to leave at each renewal and to survive them all. */
  const likelihood = (alpha: number, beta: number, all: readonly number[][]): number => {
    let sum = 0;
    for (const alive of all) {
      let chance = alpha / (alpha + beta);
      let surviving = 1 - chance;
      for (let renewal = 1; renewal < alive.length; renewal += 1) {
        if (renewal > 1) {
          chance *= (beta + renewal - 2) / (alpha + beta + renewal - 1);
          surviving -= chance;
        }
        sum += ((alive[renewal - 1] as number) - (alive[renewal] as number)) * Math.log(chance);
      }
      if (alive.length > 1) sum += (alive.at(-1) as number) * Math.log(surviving);
    }
    return sum;
  };

  test("have the joint likelihood of all, which is highest at the parameters", () => {
    const unlike = [[900, 700, 610], [400, 290], [80, 50, 45, 44, 40], [30]];
    for (const all of [cohorts, unlike]) {
      const { parameters, logLikelihood } = fitShiftedBetaGeometric({
        alive: all,
        timeUnit: "year",
      });
      const { alpha, beta } = parameters;
      expect(logLikelihood).toBeCloseTo(likelihood(alpha, beta, all), 6);
      for (const [a, b] of [
        [1.01, 1],
        [0.99, 1],
        [1, 1.01],
        [1, 0.99],
      ] as const) {
        expect(likelihood(alpha * a, beta * b, all)).toBeLessThan(logLikelihood);
      }
    }
  });

  test("of one cohort, or of one cut in two, the parameters are those of the cohort", () => {
    const alone = fitShiftedBetaGeometric({ alive: highEnd, timeUnit: "year" });
    expect(fitShiftedBetaGeometric({ alive: [highEnd], timeUnit: "year" })).toEqual(alone);
    const halves = [
      highEnd.map((many) => Math.floor(many / 2)),
      highEnd.map((many) => Math.ceil(many / 2)),
    ];
    const both = fitShiftedBetaGeometric({ alive: new Set(halves), timeUnit: "year" });
    expect(both.parameters).toEqual(alone.parameters);
  });

  test.each<[string, number[][], string]>([
    [
      "nobody leaves",
      [
        [10, 10],
        [20, 20, 20],
      ],
      "no-dropout",
    ],
    [
      "some leave at once, and then nobody",
      [
        [10, 8, 8],
        [20, 15, 15, 15],
      ],
      "no-dropout",
    ],
    [
      "everybody leaves",
      [
        [10, 0],
        [20, 0, 0],
      ],
      "dropout-alike",
    ],
    [
      "there was one renewal only",
      [
        [10, 8],
        [20, 12],
      ],
      "dropout-alike",
    ],
  ])("%s: the fit does not claim to have converged", (_, alive, warning) => {
    const boundary = fitShiftedBetaGeometric({ alive, timeUnit: "month" });
    expect(boundary).toMatchObject({ converged: false, reason: "boundary" });
    expect(boundary.warnings).toEqual([warning, "no-standard-errors"]);
  });
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
    [{ alive: [[1000, 900], 800], timeUnit: "year" }, "alive[0]"],
    [
      {
        alive: [
          [1000, 900],
          [10, 11],
        ],
        timeUnit: "year",
      },
      "alive[1][1]",
    ],
    [
      {
        alive: [
          [1000, 900],
          [0, 0],
        ],
        timeUnit: "year",
      },
      "alive[1][0]",
    ],
    [{ alive: [[1000], [10]], timeUnit: "year" }, "alive"],
    [{ alive: [[1000, 900], {}], timeUnit: "year" }, "alive[1]"],
    [{ alive: [], timeUnit: "year" }, "alive"],
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
