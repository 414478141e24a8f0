/**
 * The numbers of the customers and orders of some rows. They are looked up before the rows are
 * added.
 */
export interface OrderNumbers {
  /** The index of the first of these rows. */
  readonly first: number;
  /** The number of each row's customer; `nobody` if the row names no customer. */
  readonly customers: Int32Array;
  /** The number of each row's order; `nobody` if the row has no order id. */
  readonly orders: Int32Array;
}
