/** The purchases at one time. */
export interface PurchaseMoment {
  /** How long after the start. */
  readonly time: number;
  /** Customers who made their first purchase. */
  readonly newCustomers: number;
  /** Repeat purchases of customers who made their first purchase earlier. */
  readonly repeatPurchases: number;
}
