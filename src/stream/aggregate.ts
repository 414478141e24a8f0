import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { Aggregated } from "./aggregated.js";
import type { AggregateOptions } from "./aggregateOptions.js";
import { type Aggregator, checkedAggregator } from "./aggregator.js";
import { intake } from "./intake.js";
import type { Invalid } from "./invalid.js";

/**
 * Runs an aggregator over a source of items, in one pass.
 *
 * With `invalid: "skip"`, invalid items are left out. The answer is then
 * `{ result, skipped }`: the result of the other items, how many were left out, and the errors of
 * the first ten.
 *
 * @param source - An array, a generator or any other iterable.
 * @param aggregator - What to compute: `orderTotalsAggregator`, say.
 * @param options - What to do with invalid items.
 * @returns The aggregator's result.
 * @throws {@link InputError} If an item is invalid and is not to be skipped; the error names its position, counted from 0.
 *
 * @example
 * aggregate([9, 10, 7, 6], netPromoterScoreAggregator).value; // 25
 * aggregate([9, 11], netPromoterScoreAggregator); // throws answers[1] must be a whole number from 0 to 10, got 11
 * const { result, skipped } = aggregate([9, 11], netPromoterScoreAggregator, { invalid: "skip" });
 * result.value; // 100
 * skipped.count; // 1
 * skipped.examples[0].argument; // "answers[1]"
 */
export function aggregate<Item, State, Result, Handling extends Invalid = "throw">(
  source: Iterable<Item>,
  aggregator: Aggregator<Item, State, Result>,
  options?: AggregateOptions<Handling>,
): Aggregated<Result, Handling> {
  const { addAll, items } = checkedAggregator(aggregator);
  const { take, answer } = intake(aggregator, options);
  if (Array.isArray(source) && addAll !== undefined) {
    const state = aggregator.empty();
    try {
      addAll(state, source as readonly Item[]);
      return answer(aggregator.result(state)) as Aggregated<Result, Handling>;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // The items are added again, one by one, to find the position.
    }
  }
  const state = aggregator.empty();
  for (const item of iterable(items, source)) take(state, item);
  return answer(aggregator.result(state)) as Aggregated<Result, Handling>;
}
