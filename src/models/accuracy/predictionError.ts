/** The error of one way to predict the holdout purchases of customers. */
export interface PredictionError {
  /** The number of predicted purchases of all customers. */
  readonly purchases: number;
  /** (predicted - actual) / actual purchases of all customers: 0.1 if 10 % too many were predicted; `null` if there were no purchases. */
  readonly bias: number | null;
  /** The mean over customers of |predicted - actual|, in purchases. */
  readonly meanAbsoluteError: number;
  /** The square root of the mean of (predicted - actual)², in purchases: large errors weigh more. */
  readonly rootMeanSquaredError: number;
  /** Spearman's rank correlation between predicted and actual purchases, from -1 to 1; `null` if all customers have the same prediction, or all made the same number of purchases. */
  readonly rankCorrelation: number | null;
}
