/**
 * The periods over which subscriptions are counted, on the time line, and the rules of counting.
 */
export interface SubscriptionLine {
  /** When the periods begin, in order, and when the last one ends. */
  readonly edges: readonly number[];
  /** When the data end, if `asOf` says it. */
  readonly asOf: number | undefined;
  /**
   * If a customer's subscription begins less than this after another has ended, the two are one; 0
   * if no gap is bridged.
   */
  readonly gap: number;
  /** Whether a customer is there by having a subscription that is not paused, whatever it brings in. */
  readonly countsFree: boolean;
}
