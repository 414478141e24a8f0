import type { CalibrationAndHoldout } from "engagement-metrics";
import { holdoutByFrequency, holdoutError, type PredictionError } from "engagement-metrics/models";
import { drawTable } from "../report/drawTable.js";
import { modelNames, type PurchaseFit } from "./modelChoice.js";

/** The table of errors in the holdout, of the models and of two simple guesses. */
export function errorsTable(all: readonly PurchaseFit[], split: CalibrationAndHoldout): string {
  const errors = all.map((fit) => holdoutError(fit, split.customers));
  const [first] = errors;
  const rows: (readonly [string, PredictionError])[] = all.map((fit, place) => [
    modelNames[fit.model],
    (errors[place] as typeof first & object).model,
  ]);
  if (first !== undefined) {
    rows.push(["Each customer as before", first.ownRate]);
    rows.push(["Everyone like the average", first.meanRate]);
  }
  return drawTable({
    head: [
      "",
      "Purchases",
      "Bias",
      "Mean absolute error",
      "Root mean squared error",
      "Rank correlation",
    ],
    aligns: ["left", "right", "right", "right", "right", "right"],
    rows: [
      ["Actual", String(first?.actual ?? 0), "", "", "", ""],
      ...rows.map(([name, error]) => [
        name,
        error.purchases.toFixed(0),
        error.bias === null ? "–" : `${(error.bias * 100).toFixed(1)}%`,
        error.meanAbsoluteError.toFixed(3),
        error.rootMeanSquaredError.toFixed(3),
        error.rankCorrelation === null ? "–" : error.rankCorrelation.toFixed(2),
      ]),
    ],
  });
}

/** Whether the model was closer to the truth than the better of the two guesses. */
export function verdictText(fit: PurchaseFit, split: CalibrationAndHoldout): string {
  const { model, ownRate, meanRate } = holdoutError(fit, split.customers);
  const guess = Math.min(ownRate.meanAbsoluteError, meanRate.meanAbsoluteError);
  const less = 1 - model.meanAbsoluteError / guess;
  const name = modelNames[fit.model];
  return less > 0
    ? `The error of ${name} per customer is ${(less * 100).toFixed(0)}% smaller than that of the better guess.`
    : `The error of ${name} per customer is no smaller than that of the better guess: do not use it.`;
}

/** The table of purchases in the holdout, by how often customers had come back before it. */
export function frequencyTable(fit: PurchaseFit, split: CalibrationAndHoldout): string {
  return drawTable({
    head: ["Came back", "Customers", "Actual in the holdout", "Expected"],
    aligns: ["left", "right", "right", "right"],
    rows: holdoutByFrequency(fit, split.customers).bins.map(
      ({ bin, customers, actual, expected }) => [
        bin,
        String(customers),
        actual?.toFixed(2) ?? "–",
        expected?.toFixed(2) ?? "–",
      ],
    ),
  });
}
