/** The expected rate. */
export interface ExpectedProportion {
  /**
   * Says that the answers make a rate: the share that say yes, or a share of sessions, orders or
   * customers.
   */
  readonly kind: "proportion";
  /** The expected rate, between 0 and 1. Default 0.5, the worst case. */
  readonly expected?: number | null | undefined;
}
