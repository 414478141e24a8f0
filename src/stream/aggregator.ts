import { InputError } from "../kernel/inputError.js";
import type { SavedState } from "./savedState.js";

/**
 * A computation over items, in one pass. Parts of the items can be computed separately, even in
 * other processes, and then merged.
 *
 * All that it keeps of the items is in a state. Only `add`, `addAll` and `merge` change a state,
 * and they change only their first argument.
 */
export interface Aggregator<in Item, State, out Result> {
  /** Its name, which stands in saved states. */
  readonly name: string;
  /** What its items are called in errors, such as `"orders"`. */
  readonly items: string;
  /** Makes a state that has seen no item. */
  readonly empty: () => State;
  /** Adds an item. Throws if it is invalid, before anything has changed. */
  readonly add: (state: State, item: Item) => void;
  /**
   * Adds all items of an array, with the same outcome as `add` for each, but faster. Throws at the
   * first item that it finds invalid. The items that were added before stay in the state. After an
   * error, the groups of {@link groupBy} and the parts of {@link together} may have seen different
   * items, so do not go on with such a state. To leave out invalid items, add items one by one.
   * Where you replace `add` in a copy of an aggregator, replace this too, or remove it.
   */
  readonly addAll?: (state: State, items: readonly Item[]) => void;
  /**
   * Throws what `add` would throw for this item, and changes nothing. {@link together} is faster
   * with it. Where you replace `add` in a copy of an aggregator, replace this too, or remove it.
   */
  readonly check?: (state: State, item: Item) => void;
  /** Adds all items that `from` has seen to `into`. `from` stays as it was. If it throws, `into` must not be used any more. */
  readonly merge: (into: State, from: State) => void;
  /** The answer for the items so far. It may be read at any time, any number of times. */
  readonly result: (state: State) => Result;
  /** The state as plain JSON data. */
  readonly save: (state: State) => SavedState;
  /** Reads a state that was saved. Throws if another aggregator or another version saved it. */
  readonly restore: (saved: unknown) => State;
}

/**
 * Returns the aggregator. Throws if the value is not an aggregator, for example if it is the
 * function that makes one.
 */
export function checkedAggregator<Item, State, Result>(
  aggregator: Aggregator<Item, State, Result>,
  argument = "aggregator",
): Aggregator<Item, State, Result> {
  if (isAggregator(aggregator)) return aggregator;
  throw new InputError(argument, aggregator, "an aggregator");
}

function isAggregator(value: { add?: unknown; empty?: unknown } | null | undefined): boolean {
  return typeof value?.add === "function" && typeof value.empty === "function";
}
