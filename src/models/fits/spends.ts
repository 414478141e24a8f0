/** The customers with repeat purchases of value, in columns ordered by how many they made. */
export interface Spends {
  readonly repeatPurchases: Float64Array;
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly customers: number;
}
