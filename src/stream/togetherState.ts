import type { TrialStates } from "./trialStates.js";

/** What several aggregators keep of the items seen so far. */
export interface TogetherState {
  /** The state of each aggregator. */
  readonly states: readonly unknown[];
  /** A second state of each aggregator without a `check`, once one was needed: items are tried on it. */
  readonly trials: TrialStates;
}
