/** What a model needs to know of a customer, in its own unit of time; `customerHistories` gives it. */
export interface ModelCustomer {
  /** Periods with a purchase after the first. */
  readonly repeatPurchases: number;
  /** From the first purchase to the last. */
  readonly recency: number;
  /** From the first purchase to the end of the records. */
  readonly age: number;
  /** What a repeat purchase was worth on average. */
  readonly meanRepeatValue?: number | null | undefined;
  /** How many customers of this very history there are; 1 where it is left out. */
  readonly weight?: number | undefined;
}
