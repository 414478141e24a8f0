/** The customers with a mean repeat value above 0, in columns, in ascending order of repeat purchases. */
export interface Spends {
  readonly repeatPurchases: Float64Array;
  /** The mean repeat values. */
  readonly values: Float64Array;
  /** The number of customers in each row. */
  readonly weights: Float64Array;
  /** The number of all customers. */
  readonly customers: number;
}
