import type * as models from "../../src/models/index.js";
import type { Fit, ModelCustomer, PurchaseModel } from "../../src/models/index.js";

/** The functions under test: from the source in tests, from the built package in benchmarks. */
export type ModelFunctions = Pick<
  typeof models,
  "fitBgNbd" | "fitMbgNbd" | "fitParetoNbd" | "probabilityAlive"
>;

/** What a fit to customers drawn from a known model came to. */
export interface FitOfSample {
  readonly fit: Fit<PurchaseModel>;
  /** By how much its log-likelihood is above that of the true parameters. */
  readonly above: number;
  /** By how much its own log-likelihood is off. */
  readonly off: number;
  /** By how much the best of the neighbours is above it: parameters a twentieth more, or less. */
  readonly left: number;
}

const fits = {
  "bg-nbd": "fitBgNbd",
  "mbg-nbd": "fitMbgNbd",
  "pareto-nbd": "fitParetoNbd",
} as const;

/** Fits a model of the kind of the true one, and judges the fit by the formulas of the papers. */
export function fitOfSample(
  library: ModelFunctions,
  truth: PurchaseModel,
  customers: readonly ModelCustomer[],
): FitOfSample {
  const fit: Fit<PurchaseModel> = library[fits[truth.model]]({
    customers,
    timeUnit: truth.timeUnit,
  });
  const likelihood = (model: PurchaseModel) => logLikelihood(library, model, customers);
  const reached = likelihood(fit);
  const around = Object.entries(fit.parameters as unknown as Record<string, number>).flatMap(
    ([name, value]) =>
      [value * 1.05, value / 1.05].map((moved) =>
        likelihood({
          ...fit,
          parameters: { ...fit.parameters, [name]: moved },
        } as PurchaseModel),
      ),
  );
  return {
    fit,
    above: reached - likelihood(truth),
    off: Math.abs(fit.logLikelihood - reached),
    left: Math.max(...around) - reached,
  };
}

/** The sum of log(first + k) for the k below a number. */
function rising(first: number, below: number): number {
  let sum = 0;
  for (let k = 0; k < below; k += 1) sum += Math.log(first + k);
  return sum;
}

/**
 * That a customer did so and is alive is a short formula in each model. Over the chance of being alive
 * it is that the customer did so at all.
 */
function logLikelihood(
  { probabilityAlive }: ModelFunctions,
  model: PurchaseModel,
  customers: readonly ModelCustomer[],
): number {
  const { r, alpha } = model.parameters;
  return customers.reduce((sum, customer) => {
    const { repeatPurchases: x, age } = customer;
    // In a form that holds its digits where r and alpha run to infinity together.
    const bought = rising(r, x) - x * Math.log(alpha + age) - r * Math.log1p(age / alpha);
    return sum + bought + stayed(model, x, age) - Math.log(probabilityAlive(model, customer));
  }, 0);
}

function stayed(model: PurchaseModel, x: number, age: number): number {
  if (model.model === "pareto-nbd") {
    const { s, beta } = model.parameters;
    return -s * Math.log1p(age / beta);
  }
  const { a, b } = model.parameters;
  const chances = model.model === "mbg-nbd" ? x + 1 : x;
  return rising(b, chances) - rising(a + b, chances);
}
