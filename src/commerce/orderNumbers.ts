/** The numbers of the customers and orders of some rows, looked up before the rows are added. */
export interface OrderNumbers {
  /** The place of the first of these rows. */
  readonly first: number;
  /** The customer of each row; `nobody` where it names none. */
  readonly customers: Int32Array;
  /** The order of each row; `nobody` where it has no id. */
  readonly orders: Int32Array;
}
