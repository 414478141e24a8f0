/** Sums over the orders that give a field, by the KPI that needs it. */
export interface KnownOrderAmounts {
  /** Units and orders of the orders that give their units. */
  readonly averageOrderQuantity?: {
    /** The units of goods. */
    readonly units: number;
    /** The number of orders that give their units. */
    readonly orders: number;
    /** The number of orders that do not give their units. */
    readonly leftOut: number;
  };
}
