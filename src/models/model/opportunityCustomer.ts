/** What a BG/BB model needs to know of a customer. */
export interface OpportunityCustomer {
  /** Opportunities that were taken. */
  readonly repeatPurchases: number;
  /** The opportunity that was taken last; 0 where none was. */
  readonly recency: number;
  /** Opportunities there were. */
  readonly opportunities: number;
  /** How many customers of this very history there are; 1 where it is left out. */
  readonly weight?: number | undefined;
}
