/** When a customer bought: times since the first purchase, in the unit of the model. */
export interface AlivePathHistory {
  /** The times of the repeat purchases, above 0 and in ascending order. */
  readonly purchases: readonly number[];
  /** The time from the first purchase to the end of the records. */
  readonly age: number;
}
