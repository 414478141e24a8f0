import { iterable } from "../kernel/check.js";
import type { Aggregated } from "./aggregated.js";
import type { AggregateOptions } from "./aggregateOptions.js";
import { type Aggregator, checkedAggregator } from "./aggregator.js";
import { intake } from "./intake.js";
import type { Invalid } from "./invalid.js";

/**
 * Runs an aggregator over a source that arrives bit by bit: a file, a database cursor, a queue.
 *
 * Nothing is collected: an item is added and let go. With `invalid: "skip"` items that cannot be
 * right are left out and counted, as {@link aggregate} does it.
 *
 * @returns A promise of what the aggregator makes of all of them.
 * @throws {@link InputError} If an item cannot be right; the error names its position, counted from 0.
 *
 * @example
 * (await aggregateAsync([9, 10, 7, 6], netPromoterScoreAggregator)).value; // 25
 */
export async function aggregateAsync<Item, State, Result, Handling extends Invalid = "throw">(
  source: AsyncIterable<Item> | Iterable<Item>,
  aggregator: Aggregator<Item, State, Result>,
  options?: AggregateOptions<Handling>,
): Promise<Aggregated<Result, Handling>> {
  const { items } = checkedAggregator(aggregator);
  const { take, answer } = intake(aggregator, options);
  const state = aggregator.empty();
  for await (const item of walkable(source, items)) take(state, item);
  return answer(aggregator.result(state)) as Aggregated<Result, Handling>;
}

function walkable<Item>(
  source: AsyncIterable<Item> | Iterable<Item>,
  items: string,
): AsyncIterable<Item> | Iterable<Item> {
  const walk = (source as Partial<AsyncIterable<Item>> | null | undefined)?.[Symbol.asyncIterator];
  return typeof walk === "function" ? source : iterable(items, source as Iterable<Item>);
}
