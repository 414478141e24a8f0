import type { Aggregator } from "./aggregator.js";

/**
 * Second states of the aggregators that have no `check`, by the index of the aggregator;
 * `undefined` if it is not needed yet, or has become useless. An aggregator takes an item into its
 * trial state first. If it refuses the item, it throws there, and its own state is still as it was.
 */
export type TrialStates = unknown[];

/**
 * Throws what the aggregator at an index would throw for an item. Its own state stays as it was.
 */
export function tryItem<Item>(
  trials: TrialStates,
  place: number,
  aggregator: Aggregator<Item, unknown, unknown>,
  state: unknown,
  item: Item,
): void {
  if (aggregator.check !== undefined) {
    aggregator.check(state, item);
    return;
  }
  trials[place] ??= copyOf(aggregator, state);
  aggregator.add(trials[place], item);
}

function copyOf(aggregator: Aggregator<never, unknown, unknown>, state: unknown): unknown {
  const copy = aggregator.empty();
  aggregator.merge(copy, state);
  return copy;
}
