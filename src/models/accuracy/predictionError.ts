/** How far one way to predict was off. */
export interface PredictionError {
  /** The purchases it predicts of all customers together. */
  readonly purchases: number;
  /** By how much that is off, as a fraction of the actual ones; `null` where there were none. */
  readonly bias: number | null;
  /** How far it is off for a customer, on average. */
  readonly meanAbsoluteError: number;
  /** The root of the mean of the squares of that: misses of many purchases count for more. */
  readonly rootMeanSquaredError: number;
  /** How well it ranks customers, from -1 to 1; `null` where it cannot tell them apart, or they did not differ. */
  readonly rankCorrelation: number | null;
}
