import type { CustomerHistory, TimeUnit } from "engagement-metrics";
import {
  type Fit,
  type FitWarning,
  fitBgNbd,
  fitMbgNbd,
  fitParetoNbd,
  type PurchaseModel,
} from "engagement-metrics/models";
import { drawTable } from "../report/drawTable.js";

/** Customers to fit a model to. */
export interface Histories {
  readonly customers: readonly CustomerHistory[];
  readonly timeUnit: TimeUnit;
}

export type PurchaseFit = Fit<PurchaseModel>;

type Name = PurchaseModel["model"];

/** The names of the models in the report. */
export const modelNames: Readonly<Record<Name, string>> = {
  "bg-nbd": "BG/NBD",
  "mbg-nbd": "MBG/NBD",
  "pareto-nbd": "Pareto/NBD",
};
const fits: Readonly<Record<Name, (histories: Histories) => PurchaseFit>> = {
  "bg-nbd": fitBgNbd,
  "mbg-nbd": fitMbgNbd,
  "pareto-nbd": fitParetoNbd,
};

/** Two models whose log-likelihoods differ by less than this describe the data about equally well. */
const tellingDifference = 2;

/** Fits a model to customers. */
export function fitModel(name: Name, histories: Histories): PurchaseFit {
  return fits[name](histories);
}

/** Fits the three models to the same customers: the most likely first, those that did not converge last. */
export function fitAll(histories: Histories): PurchaseFit[] {
  return (Object.keys(fits) as Name[])
    .map((name) => fitModel(name, histories))
    .sort(
      (one, other) =>
        Number(other.converged) - Number(one.converged) || other.logLikelihood - one.logLikelihood,
    );
}

/** The table of the fits, one line for each model. */
export function fitsTable(all: readonly PurchaseFit[]): string {
  return drawTable({
    head: ["Model", "Log-likelihood", "Parameters (standard errors)", "Converged"],
    aligns: ["left", "right", "left", "left"],
    rows: all.map(({ model, parameters, standardErrors, logLikelihood, converged, reason }) => [
      modelNames[model],
      logLikelihood.toFixed(1),
      Object.entries(parameters as unknown as Readonly<Record<string, number>>)
        .map(([name, value]) => {
          const error = (standardErrors as Readonly<Record<string, number | null>>)[name];
          return `${name} ${short(value)} (${error == null ? "–" : short(error)})`;
        })
        .join(", "),
      `${converged ? "yes" : "no"} (${reason})`,
    ]),
  });
}

/** Which model is chosen, and why. */
export function choiceText([best, ...others]: readonly PurchaseFit[]): string {
  if (best === undefined) return "";
  const name = modelNames[best.model];
  if (!best.converged) {
    return `No fit converged: ${name} is used for its log-likelihood, the greatest, but is only a guess.`;
  }
  const comparisons = others
    .filter(({ converged }) => converged)
    .map(({ model, logLikelihood }) => {
      const less = best.logLikelihood - logLikelihood;
      const note = less < tellingDifference ? ", too little to tell them apart" : "";
      return `; ${modelNames[model]} is ${less.toFixed(1)} below${note}`;
    });
  return [
    `${name} is used: all three models have four parameters, and of the fits that converged, it`,
    `has the greatest log-likelihood${comparisons.join("")}.`,
    ...(best.model === "bg-nbd"
      ? ["Under BG/NBD, every customer who bought once has a P(alive) of 1: read it with care."]
      : []),
  ].join("\n");
}

const warnings: Readonly<Record<FitWarning, string>> = {
  "purchase-rates-alike":
    "customers do not differ in how often they buy, or are too few to show it",
  "dropout-alike": "customers do not differ in how soon they leave, or are too few to show it",
  "no-dropout": "hardly any customer leaves",
  "no-mean-spend": "the mean spend of all customers is infinite, so no value can be predicted",
  "spend-alike": "customers do not differ in what they spend, or are too few to show it",
  "spend-follows-frequency": "customers who buy more often spend more or less per purchase",
  "no-standard-errors": "standard errors could not be computed",
  "few-repeat-purchases": "hardly any customer came back",
};

/** The warnings of a fit in words, one line each. */
export function warningText(of: string, all: readonly FitWarning[]): string {
  return all.map((warning) => `Warning, ${of}: ${warnings[warning]} (${warning}).`).join("\n");
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
