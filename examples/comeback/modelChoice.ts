import type { CustomerHistory, TimeUnit } from "engagement-metrics";
import {
  type Fit,
  type FitWarning,
  fitBgNbd,
  fitMbgNbd,
  fitParetoNbd,
  type PurchaseModel,
} from "engagement-metrics/models";
import { table } from "../report/tables.js";

/** Customers to fit a model to. */
export interface Histories {
  readonly customers: readonly CustomerHistory[];
  readonly timeUnit: TimeUnit;
}

export type PurchaseFit = Fit<PurchaseModel>;

type Name = PurchaseModel["model"];

/** What the models are called in print, and how each is fitted. */
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

/** Less than this between two log-likelihoods says nothing. */
const tellingDifference = 2;

/** A model fitted to customers. */
export function fitted(name: Name, histories: Histories): PurchaseFit {
  return fits[name](histories);
}

/** The three models fitted to the same customers, the likeliest first, those that did not converge last. */
export function fitAll(histories: Histories): PurchaseFit[] {
  return (Object.keys(fits) as Name[])
    .map((name) => fitted(name, histories))
    .sort(
      (one, other) =>
        Number(other.converged) - Number(one.converged) || other.logLikelihood - one.logLikelihood,
    );
}

/** How the fits went, a model a line. */
export function fitsTable(all: readonly PurchaseFit[]): string {
  return table(
    ["Model", "Log-likelihood", "Parameters (standard errors)", "Converged"],
    ["left", "right", "left", "left"],
    all.map(({ model, parameters, standardErrors, logLikelihood, converged, reason }) => [
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
  );
}

/** Which model is taken, and why. */
export function choiceText([best, ...others]: readonly PurchaseFit[]): string {
  if (best === undefined) return "";
  const name = modelNames[best.model];
  if (!best.converged) {
    return `No fit converged: ${name} is taken for the greatest log-likelihood, and is no more than a guess.`;
  }
  const beside = others
    .filter(({ converged }) => converged)
    .map(({ model, logLikelihood }) => {
      const less = best.logLikelihood - logLikelihood;
      const says = less < tellingDifference ? ", too little to tell them apart" : "";
      return `; ${modelNames[model]} is ${less.toFixed(1)} below${says}`;
    });
  return [
    `${name} is taken: all three have four parameters, and of the fits that converged, its own`,
    `has the greatest log-likelihood${beside.join("")}.`,
    ...(best.model === "bg-nbd"
      ? ["Under BG/NBD, everyone who bought once is alive for certain: see P(alive) with care."]
      : []),
  ].join("\n");
}

const warnings: Readonly<Record<FitWarning, string>> = {
  "purchase-rates-alike": "customers do not differ in how often they buy, or too few tell",
  "dropout-alike": "customers do not differ in how they leave, or too few tell",
  "no-dropout": "as good as nobody leaves",
  "no-mean-spend": "the mean spend of all customers is infinite: there is no value to expect",
  "spend-alike": "customers do not differ in what they spend, or too few tell",
  "spend-follows-frequency": "what customers spend goes along with how often they buy",
  "no-standard-errors": "there are no standard errors",
  "few-repeat-purchases": "hardly anybody came back",
};

/** The warnings of a fit in words, a line each. */
export function warningText(of: string, all: readonly FitWarning[]): string {
  return all.map((warning) => `Warning, ${of}: ${warnings[warning]} (${warning}).`).join("\n");
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
