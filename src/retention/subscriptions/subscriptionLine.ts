/** The periods that subscriptions are looked at by, on the time line, and how. */
export interface SubscriptionLine {
  /** When the periods begin, in order, and when the last one ends. */
  readonly edges: readonly number[];
  /** When the data end, if that is told. */
  readonly asOf: number | undefined;
  /** An end and a new beginning less than this apart are one subscription; 0 where no gap is bridged. */
  readonly gap: number;
  /** Whether a customer is there by having a subscription that is not paused, whatever it brings in. */
  readonly countsFree: boolean;
}
