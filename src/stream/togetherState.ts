import type { TrialStates } from "./trialStates.js";

/** What several aggregators keep of the items seen so far. */
export interface TogetherState {
  /** The state of each aggregator. */
  readonly states: readonly unknown[];
  /**
   * A second state of each aggregator without a `check`, on which items are tried. It is made when
   * it is first needed.
   */
  readonly trials: TrialStates;
}
