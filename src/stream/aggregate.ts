import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { placed } from "../kernel/placed.js";
import { type Aggregator, checkedAggregator } from "./aggregator.js";

/**
 * Runs an aggregator over a source of items, in one pass.
 *
 * @returns What the aggregator makes of all of them.
 * @throws {@link InputError} If an item cannot be right; the error names its position, counted from 0.
 *
 * @example
 * aggregate([9, 10, 7, 6], netPromoterScoreAggregator).value; // 25
 * aggregate([9, 11], netPromoterScoreAggregator); // throws answers[1] must be a whole number from 0 to 10, got 11
 */
export function aggregate<Item, State, Result>(
  source: Iterable<Item>,
  aggregator: Aggregator<Item, State, Result>,
): Result {
  const { addAll, items } = checkedAggregator(aggregator);
  if (Array.isArray(source) && addAll !== undefined) {
    const state = aggregator.empty();
    try {
      addAll(state, source as readonly Item[]);
      return aggregator.result(state);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // Once more, one by one, to say where.
    }
  }
  const state = aggregator.empty();
  let position = 0;
  for (const item of iterable(items, source)) {
    addAt(position, state, item, aggregator);
    position += 1;
  }
  return aggregator.result(state);
}

/** Adds an item; an error then says at which position it stood. */
export function addAt<Item, State, Result>(
  position: number,
  state: State,
  item: Item,
  aggregator: Aggregator<Item, State, Result>,
): void {
  try {
    aggregator.add(state, item);
  } catch (error) {
    throw placed(error, `${aggregator.items}[${position}]`, aggregator.items);
  }
}
