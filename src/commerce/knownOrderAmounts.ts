/** Sums over the orders that give a field, by the KPI that needs it. */
export interface KnownOrderAmounts {
  /** Units and orders of the orders that give their units. */
  readonly averageOrderQuantity?: {
    /** The units of goods. */
    readonly units: number;
    /** The orders that give them. */
    readonly orders: number;
    /** How many orders do not. */
    readonly leftOut: number;
  };
}
