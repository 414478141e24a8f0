import { iterable } from "../kernel/check.js";
import { addAt } from "./aggregate.js";
import { type Aggregator, checkedAggregator } from "./aggregator.js";

/**
 * Runs an aggregator over a source that arrives bit by bit: a file, a database cursor, a queue.
 *
 * Nothing is collected: an item is added and let go.
 *
 * @returns A promise of what the aggregator makes of all of them.
 * @throws {@link InputError} If an item cannot be right; the error names its position, counted from 0.
 *
 * @example
 * (await aggregateAsync([9, 10, 7, 6], netPromoterScoreAggregator)).value; // 25
 */
export async function aggregateAsync<Item, State, Result>(
  source: AsyncIterable<Item> | Iterable<Item>,
  aggregator: Aggregator<Item, State, Result>,
): Promise<Result> {
  const { items } = checkedAggregator(aggregator);
  const state = aggregator.empty();
  let position = 0;
  for await (const item of walkable(source, items)) {
    addAt(position, state, item, aggregator);
    position += 1;
  }
  return aggregator.result(state);
}

function walkable<Item>(
  source: AsyncIterable<Item> | Iterable<Item>,
  items: string,
): AsyncIterable<Item> | Iterable<Item> {
  const walk = (source as Partial<AsyncIterable<Item>> | null | undefined)?.[Symbol.asyncIterator];
  return typeof walk === "function" ? source : iterable(items, source as Iterable<Item>);
}
