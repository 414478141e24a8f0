import type { CalibrationAndHoldout } from "../../commerce/calibrationAndHoldout.js";
import { calibrationAndHoldout } from "../../commerce/calibrationAndHoldout.js";
import { frequencyFit } from "../../models/accuracy/frequencyFit.js";
import { holdoutError } from "../../models/accuracy/holdoutError.js";
import type { Fit } from "../../models/fits/fit.js";
import { fitBgNbd } from "../../models/fits/fitBgNbd.js";
import { fitMbgNbd } from "../../models/fits/fitMbgNbd.js";
import { fitParetoNbd } from "../../models/fits/fitParetoNbd.js";
import type { PurchaseFitInput } from "../../models/fits/purchaseFitInput.js";
import type { PurchaseModel } from "../../models/model/purchaseModel.js";
import type { ReportModels } from "../data/reportModels.js";
import { reportSentence } from "../words/reportSentences.js";
import { reportWords } from "../words/reportWords.js";
import type { CustomerOrder } from "./customerOrder.js";
import { forecast } from "./forecast.js";
import type { SectionInput } from "./sectionInput.js";

type PurchaseFit = Fit<PurchaseModel>;

const fits: Readonly<Record<string, (input: PurchaseFitInput) => PurchaseFit>> = {
  "bg-nbd": fitBgNbd,
  "mbg-nbd": fitMbgNbd,
  "pareto-nbd": fitParetoNbd,
};
const names: Readonly<Record<string, string>> = {
  "bg-nbd": "BG/NBD",
  "mbg-nbd": "MBG/NBD",
  "pareto-nbd": "Pareto/NBD",
};
/** Fewer customers than this in the calibration show nothing. */
const leastCustomers = 30;

/** The section of models, where there are enough customers for them. */
export function modelsSection(
  { name, options: { language = "en" }, asOf }: SectionInput,
  orders: readonly CustomerOrder[],
): ReportModels[] {
  const first = orders.reduce((least, { at }) => (at < least ? at : least), asOf);
  const middle = (Date.parse(first) + Date.parse(asOf)) / 2;
  const calibrationEnd = new Date(middle).toISOString().slice(0, 10);
  if (calibrationEnd <= first || calibrationEnd >= asOf) return [];
  const ends = { calibrationEnd, holdoutEnd: asOf };
  const split = calibrationAndHoldout(orders, { period: "day", timeZone: "UTC", ...ends });
  if (split.customers.length < leastCustomers) return [];
  const all = fitAll(split);
  const [best] = all;
  if (best === undefined) return [];
  const errors = all.map((fit) => holdoutError(fit, split.customers));
  const [error] = errors;
  if (error === undefined) return [];
  const guess = Math.min(error.ownRate.meanAbsoluteError, error.meanRate.meanAbsoluteError);
  const isWorse = error.model.meanAbsoluteError >= guess;
  const expected = best.converged
    ? forecast(orders, asOf, best.model, (input) => fits[best.model]?.(input))
    : null;
  return [
    {
      kind: "models",
      id: "models",
      title: reportWords(language)("models"),
      file: name,
      notes: [
        reportSentence(language, "models", calibrationEnd),
        ...(best.converged ? [] : [reportSentence(language, "noModel")]),
        ...(best.converged && isWorse ? [reportSentence(language, "worse")] : []),
      ],
      ...(split.currency !== undefined && { currency: split.currency }),
      ...ends,
      customers: error.customers,
      actual: error.actual,
      fits: all.map((fit, place) => ({
        model: fit.model,
        title: names[fit.model] ?? fit.model,
        parameters: { ...fit.parameters },
        logLikelihood: fit.logLikelihood,
        converged: fit.converged,
        reason: fit.reason,
        warnings: fit.warnings,
        error: (errors[place] ?? error).model,
      })),
      chosen: best.converged ? best.model : null,
      guesses: { ownRate: error.ownRate, meanRate: error.meanRate },
      frequency: best.converged ? frequencyFit(best, split.customers, { last: 7 }) : null,
      forecast: expected,
    },
  ];
}

/** The fits, the most likely first; those that did not converge last. */
function fitAll(split: CalibrationAndHoldout): PurchaseFit[] {
  return Object.values(fits)
    .map((fit) => fit(split))
    .sort(
      (one, other) =>
        Number(other.converged) - Number(one.converged) || other.logLikelihood - one.logLikelihood,
    );
}
