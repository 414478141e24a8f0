import { type Aggregator, checkedAggregator } from "./aggregator.js";
import { intake } from "./intake.js";
import type { SavedState } from "./savedState.js";

/** An aggregator at work on items that come one by one. */
export interface Running<in Item, out Result> {
  /** Takes one item in; an error names its position among all that were pushed, and nothing has changed then. */
  readonly push: (item: Item) => void;
  /** Reads the answer so far; may be asked at any time, any number of times. */
  readonly read: () => Result;
  /** The state so far as plain JSON data: what the aggregator saves. */
  readonly snapshot: () => SavedState;
  /** Goes on from a saved state, in place of what was there; positions go on counting. */
  readonly restore: (saved: unknown) => void;
}

/**
 * An aggregator with a state of its own, for event loops: a queue, a socket, a dashboard.
 *
 * @throws {@link InputError} From `push`, if an item cannot be right; from `restore`, if the state is another aggregator's.
 *
 * @example
 * const score = running(netPromoterScoreAggregator);
 * score.push(9);
 * score.push(3);
 * score.read().value; // 0
 * score.push(11); // throws answers[2] must be a whole number from 0 to 10, got 11
 * const tomorrow = running(netPromoterScoreAggregator);
 * tomorrow.restore(score.snapshot());
 * tomorrow.push(10);
 * tomorrow.read().denominator; // 3
 */
export function running<Item, State, Result>(
  aggregator: Aggregator<Item, State, Result>,
): Running<Item, Result> {
  const { take } = intake(checkedAggregator(aggregator));
  let state = aggregator.empty();
  return {
    push(item) {
      take(state, item);
    },
    read: () => aggregator.result(state),
    snapshot: () => aggregator.save(state),
    restore(saved) {
      state = aggregator.restore(saved);
    },
  };
}
