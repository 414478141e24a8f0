/** The history of a customer who can buy only at certain opportunities, as the BG/BB model reads it. */
export interface OpportunityCustomer {
  /** The number of opportunities at which the customer bought. */
  readonly repeatPurchases: number;
  /** The number of the last opportunity at which the customer bought, counted from 1; 0 without purchases. */
  readonly recency: number;
  /** The number of opportunities that the customer has had. */
  readonly opportunities: number;
  /** The number of customers with exactly this history. Default 1. */
  readonly weight?: number | undefined;
}
