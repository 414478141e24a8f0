/** A rate, and what it is expected to be. */
export interface ExpectedProportion {
  /** A share of answers that say yes; of sessions, orders or customers as well. */
  readonly kind: "proportion";
  /** The rate expected, between 0 and 1; 0.5, the worst case, where it is left out. */
  readonly expected?: number | undefined;
}
