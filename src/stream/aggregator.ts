import { InputError } from "../kernel/inputError.js";
import type { SavedState } from "./savedState.js";

/**
 * A computation that runs in one pass, in pieces, and in parallel.
 *
 * Only `add`, `addAll` and `merge` change anything, and only the first state they are given.
 * `add` throws before it has changed anything.
 */
export interface Aggregator<in Item, State, out Result> {
  /** What it is called, in saved states. */
  readonly name: string;
  /** What its items are called, in errors. */
  readonly items: string;
  /** A new state that has seen nothing. */
  readonly empty: () => State;
  /** Takes one item into the state. */
  readonly add: (state: State, item: Item) => void;
  /**
   * Takes in a whole array, where a loop of the aggregator's own is faster. It does what `add` does
   * for each item: who replaces the one replaces the other, or leaves it out.
   */
  readonly addAll?: (state: State, items: readonly Item[]) => void;
  /**
   * Throws what `add` would throw for this item, and changes nothing. Who replaces `add` replaces it
   * too, or leaves it out. With it an aggregator costs less in {@link together}.
   */
  readonly check?: (state: State, item: Item) => void;
  /** Takes in all that another state has seen; the other stays as it was. One that throws leaves `into` of no use. */
  readonly merge: (into: State, from: State) => void;
  /** Reads the answer so far; may be asked at any time, any number of times. */
  readonly result: (state: State) => Result;
  /** The state as plain JSON data. */
  readonly save: (state: State) => SavedState;
  /** The state that was saved; throws on one of another aggregator or version. */
  readonly restore: (saved: unknown) => State;
}

/** Passes an aggregator through, or throws when it is none: a function that makes one, say. */
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
