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

/** How well a model predicted a holdout, beside guesses that need no model. */
export interface HoldoutError {
  /** How many customers there are. */
  readonly customers: number;
  /** Their purchases in the holdout. */
  readonly actual: number;
  /** The model's error. */
  readonly model: PredictionError;
  /** The error of the guess that each customer goes on buying as often as before. */
  readonly ownRate: PredictionError;
  /** The error of the guess that each customer buys as often as all did on average. */
  readonly meanRate: PredictionError;
}

/**
 * How far a model was off in the holdout, and whether it did better than a guess.
 *
 *     own rate = repeat purchases / age * holdout length
 *     mean rate = repeat purchases of all / ages of all * holdout length
 *     mean absolute error = mean of |predicted - actual|
 *     rank correlation = Spearman's
 *
 * Most customers buy nothing in a holdout, so that the mean absolute error favours what predicts too
 * little: read it beside the bias. The guess at each customer's own rate often ranks them as well as a
 * model does, and predicts too many purchases, since it lets nobody leave.
 *
 * @param customers - What `calibrationAndHoldout` gives, in the model's unit of time.
 * @returns Errors in purchases per customer.
 * @throws {@link InputError} If the model or a customer cannot be right, or there are no customers.
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
  customers: Iterable<HoldoutCustomer<Of>>,
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
  const errorOf = (predict: (row: HoldoutRow) => number): PredictionError => {
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
  const ownRate = errorOf(({ repeatPurchases, age, length }) =>
    age === 0 ? 0 : (repeatPurchases / age) * length,
  );
  if (!Number.isFinite(ownRate.rootMeanSquaredError)) {
    throw new InputError("customers", customers, "of ages long enough for rates in doubles");
  }
  return {
    customers: size,
    actual,
    model: errorOf(({ expected }) => expected),
    ownRate,
    meanRate: errorOf(({ length }) => meanRate * length),
  };
}
