/** Customers who began before the records did; they belong to no cohort. */
export interface TruncatedCustomers {
  /** How many there are. */
  readonly customers: number;
}
