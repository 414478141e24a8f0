import { type Aggregator, checkedAggregator } from "./aggregator.js";
import { intake } from "./intake.js";
import type { SavedState } from "./savedState.js";

/** An aggregator with its state, to which items are added as they come. */
export interface Running<in Item, out Result> {
  /** Adds an item. If it is invalid, nothing changes, and the error names its position among all items pushed. */
  readonly push: (item: Item) => void;
  /** The answer so far. It may be read at any time, any number of times. */
  readonly read: () => Result;
  /** The state so far as plain JSON data: what the aggregator saves. */
  readonly snapshot: () => SavedState;
  /** Replaces the state by a saved state. The positions in errors do not start again at 0. */
  readonly restore: (saved: unknown) => void;
}

/**
 * Keeps an aggregator's state, for items that come one by one from a queue, a socket or a form.
 *
 * @param aggregator - What to compute.
 * @returns An object to push items to, to read the answer from, and to save and restore.
 * @throws {@link InputError} From `push`, if an item is invalid; from `restore`, if the state is another aggregator's.
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
