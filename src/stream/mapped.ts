import { InputError } from "../kernel/inputError.js";
import { type Aggregator, checkedAggregator } from "./aggregator.js";

/**
 * An aggregator of something that each item holds, or that is made of it: an answer in a survey's
 * row, an order in a line of a file.
 *
 * Its states are those of the aggregator inside: they restore in it, and merge with it.
 *
 * @example
 * const rows = [
 *   { country: "TH", recommend: 10 },
 *   { country: "ID", recommend: 6 },
 *   { country: "TH", recommend: 8 },
 * ];
 * const recommended = mapped((row) => row.recommend, netPromoterScoreAggregator);
 * aggregate(rows, recommended).numerator; // 0
 * aggregate(rows, groupBy((row) => row.country, recommended)).get("TH").value; // 50
 * aggregate([{ recommend: 11 }], recommended); // throws answers[0] must be a whole number from 0 to 10, got 11
 */
export function mapped<Item, Inner, State, Result>(
  itemOf: (item: Item) => Inner,
  aggregator: Aggregator<Inner, State, Result>,
): Aggregator<Item, State, Result> {
  if (typeof itemOf !== "function") throw new InputError("itemOf", itemOf, "a function");
  const { check } = checkedAggregator(aggregator);
  return {
    name: aggregator.name,
    items: aggregator.items,
    empty: aggregator.empty,
    add(state, item) {
      aggregator.add(state, itemOf(item));
    },
    ...(check && {
      check(state: State, item: Item): void {
        check(state, itemOf(item));
      },
    }),
    merge: aggregator.merge,
    result: aggregator.result,
    save: aggregator.save,
    restore: aggregator.restore,
  };
}
