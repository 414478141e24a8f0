/**
 * The history of a customer who can buy at any time, as the models of purchases read it.
 *
 * All times are in the time unit of the model. `customerHistories` makes such customers from orders.
 */
export interface ModelCustomer {
  /** The number of purchases after the first one; purchases within one period of `customerHistories` count as one. */
  readonly repeatPurchases: number;
  /** The time from the first purchase to the last; 0 without repeat purchases. */
  readonly recency: number;
  /** The time from the first purchase to the end of the records. */
  readonly age: number;
  /** The mean value of a repeat purchase, in money; `null` or left out without repeat purchases. Only Gamma-Gamma reads it. */
  readonly meanRepeatValue?: number | null | undefined;
  /** The number of customers with exactly this history. Default 1. */
  readonly weight?: number | undefined;
}
