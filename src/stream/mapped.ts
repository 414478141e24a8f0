import { InputError } from "../kernel/inputError.js";
import { type Aggregator, checkedAggregator } from "./aggregator.js";

/**
 * Runs an aggregator over something that each item holds, or that is made from the item, such as
 * the answer in a row of a survey, or the order in a line of a file.
 *
 * The states are those of the aggregator that is given: it can restore them, and merge them with
 * its own states.
 *
 * @param itemOf - Makes from an item what the aggregator takes.
 * @param aggregator - What to compute.
 * @returns An aggregator of the items.
 * @throws {@link InputError} If it is given anything but a function and an aggregator.
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
