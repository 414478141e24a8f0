/** The distinct histories of customers, in columns. Times are divided by the largest age. */
export interface Histories {
  /** The number of distinct histories. */
  readonly rows: number;
  readonly repeatPurchases: Float64Array;
  /** The time from the first purchase to the last, as a share of the largest age. */
  readonly recency: Float64Array;
  /** The time from the first purchase to the end of the records, as a share of the largest age. */
  readonly age: Float64Array;
  /** The number of customers with the history. */
  readonly weights: Float64Array;
  /** The number of all customers. */
  readonly customers: number;
  /** The number of repeat purchases of all customers. */
  readonly purchases: number;
  /** The number of customers with a repeat purchase. */
  readonly returning: number;
  /** The largest number of repeat purchases of a customer. */
  readonly mostPurchases: number;
  /** The largest age, by which times are divided; 1 if it is 0. */
  readonly timeScale: number;
}
