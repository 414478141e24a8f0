import { iterable } from "../kernel/check.js";
import type { Aggregated } from "./aggregated.js";
import type { AggregateOptions } from "./aggregateOptions.js";
import { type Aggregator, checkedAggregator } from "./aggregator.js";
import { intake } from "./intake.js";
import type { Invalid } from "./invalid.js";

/**
 * Runs an aggregator over items that arrive one after the other from a file, a database or a queue.
 *
 * Each item is added as it arrives, and no list of them is kept. With `invalid: "skip"`, items that
 * are invalid are left out and counted, as in {@link aggregate}.
 *
 * @param source - An async iterable, such as a stream, or a plain iterable.
 * @param aggregator - What to compute: `orderTotalsAggregator`, say.
 * @param options - What to do with invalid items.
 * @returns A promise of the aggregator's result.
 * @throws {@link InputError} If an item is invalid and is not to be skipped; the error names its
 * position, counted from 0. An error that the source throws is passed on.
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
  for await (const item of checkedSource(source, items)) take(state, item);
  return answer(aggregator.result(state)) as Aggregated<Result, Handling>;
}

/** Returns the source, or throws if it is not iterable. */
function checkedSource<Item>(
  source: AsyncIterable<Item> | Iterable<Item>,
  items: string,
): AsyncIterable<Item> | Iterable<Item> {
  const walk = (source as Partial<AsyncIterable<Item>> | null | undefined)?.[Symbol.asyncIterator];
  return typeof walk === "function" ? source : iterable(items, source as Iterable<Item>);
}
