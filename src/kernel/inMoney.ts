/** An input with amounts of money, all in one currency. */
export interface InMoney {
  /** The currency of the money, which the measure then carries. */
  readonly currency?: string | undefined;
}
