/** The rate expected. */
export interface ExpectedProportion {
  /** A share of answers that say yes, or of sessions, orders or customers. */
  readonly kind: "proportion";
  /** The rate expected, between 0 and 1. Default 0.5, the worst case. */
  readonly expected?: number | undefined;
}
