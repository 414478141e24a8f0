import type { Given } from "../../kernel/given.js";
import { InputError } from "../../kernel/inputError.js";
import { checkedModel } from "../inputs/checkedModel.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { rankCorrelation } from "../numerics/rankCorrelation.js";
import { purchaseModels } from "../processes/processOf.js";
import type { HoldoutCustomer } from "./holdoutCustomer.js";
import type { HoldoutRow } from "./holdoutRow.js";
import { holdoutRows } from "./holdoutRows.js";
import type { PredictionError } from "./predictionError.js";

/** The error of a model in a holdout, compared with the errors of two guesses that need no model. */
export interface HoldoutError {
  /** The number of customers, by their weights. */
  readonly customers: number;
  /** The number of their purchases in the holdout. */
  readonly actual: number;
  /** The error of the model. */
  readonly model: PredictionError;
  /** The error of the guess that each customer keeps buying at their own rate so far. */
  readonly ownRate: PredictionError;
  /** The error of the guess that each customer buys at the mean rate of all customers so far. */
  readonly meanRate: PredictionError;
}

/**
 * Measures how well a model predicts the holdout purchases of customers, compared with two simple guesses.
 *
 *     guess by own rate = repeat purchases / age * holdout length
 *     guess by mean rate = repeat purchases of all / ages of all * holdout length
 *     mean absolute error = mean of |predicted - actual|
 *     rank correlation = Spearman's
 *
 * Most customers buy nothing in a holdout, so the mean absolute error favours predictions that are
 * too low. Read it together with the bias. The guess by the customers' own rates often ranks
 * customers as well as a model does. But it predicts too many purchases, because it assumes that no
 * customer leaves.
 *
 * @param model - A model that was fitted to the calibration.
 * @param customers - The `customers` of `calibrationAndHoldout`, with times in the unit of the model.
 * @returns The errors of the model and of both guesses.
 * @throws {@link InputError} If the model or a customer is invalid, or there are no customers.
 * @see Wübben and von Wangenheim (2008), Instant customer base analysis: managerial heuristics often "get it right"
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * const holdout = { holdoutLength: 39 };
 * const error = holdoutError(model, [
 *   { repeatPurchases: 9, recency: 12, age: 38, holdoutPurchases: 0, ...holdout },
 *   { repeatPurchases: 2, recency: 30, age: 38, holdoutPurchases: 2, ...holdout },
 *   { repeatPurchases: 0, recency: 0, age: 38, holdoutPurchases: 0, ...holdout },
 * ]);
 * error.model.meanAbsoluteError; // 0.31…
 * error.ownRate.meanAbsoluteError; // 3.0…
 * error.meanRate.rankCorrelation; // null
 */
export function holdoutError<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customers: Iterable<Given<HoldoutCustomer<Of>>>,
): HoldoutError {
  checkedModel<PurchaseModel | BgBbModel>(model, purchaseModels);
  const rows = holdoutRows(model, customers);
  if (rows.length === 0) throw new InputError("customers", "none", "at least one customer");
  const sumOf = (value: (row: HoldoutRow) => number): number =>
    rows.reduce((sum, row) => sum + row.weight * value(row), 0);
  const observed = sumOf(({ age }) => age);
  const meanRate = observed === 0 ? 0 : sumOf((row) => row.repeatPurchases) / observed;
  const actual = sumOf((row) => row.actual);
  const size = sumOf(() => 1);
  const weights = rows.map(({ weight }) => weight);
  const predictionError = (predict: (row: HoldoutRow) => number): PredictionError => {
    const predicted = rows.map(predict);
    const purchases = rows.reduce(
      (sum, { weight }, i) => sum + weight * (predicted[i] as number),
      0,
    );
    const meanOf = (loss: (miss: number) => number): number =>
      rows.reduce(
        (sum, row, i) => sum + row.weight * loss((predicted[i] as number) - row.actual),
        0,
      ) / size;
    return {
      purchases,
      bias: actual === 0 ? null : (purchases - actual) / actual,
      meanAbsoluteError: meanOf(Math.abs),
      rootMeanSquaredError: Math.sqrt(meanOf((miss) => miss * miss)),
      rankCorrelation: rankCorrelation({
        first: predicted,
        second: rows.map((row) => row.actual),
        weights,
      }),
    };
  };
  const ownRate = predictionError(({ repeatPurchases, age, length }) =>
    age === 0 ? 0 : (repeatPurchases / age) * length,
  );
  if (!Number.isFinite(ownRate.rootMeanSquaredError)) {
    throw new InputError("customers", customers, "of ages long enough for rates in doubles");
  }
  return {
    customers: size,
    actual,
    model: predictionError(({ expected }) => expected),
    ownRate,
    meanRate: predictionError(({ length }) => meanRate * length),
  };
}
