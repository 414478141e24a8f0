import { checkOptions, choice } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { placed } from "../kernel/placed.js";
import type { Aggregator } from "./aggregator.js";

/** What to do with an item that cannot be right. */
export type Invalid = "throw" | "skip";

/** How an aggregator is run. */
export interface AggregateOptions<Handling extends Invalid = Invalid> {
  /** Whether an item that cannot be right stops the pass (`"throw"`), or is left out and counted (`"skip"`); `"throw"` where it is left out. */
  readonly invalid?: Handling | undefined;
}

/** An item that was left out, and why. */
export interface SkippedItem {
  /** Where it stood, counted from 0. */
  readonly position: number;
  /** What of it cannot be right: `orders[3].amount`. */
  readonly argument: string;
  /** The whole sentence. */
  readonly message: string;
}

/** The items that were left out. */
export interface Skipped {
  /** How many. */
  readonly count: number;
  /** The first ten. */
  readonly examples: readonly SkippedItem[];
}

/** An answer, and what it leaves out. */
export interface WithSkipped<Result> {
  /** What the aggregator makes of all other items. */
  readonly result: Result;
  /** The items that were left out. */
  readonly skipped: Skipped;
}

/** What an aggregator's run gives, by what was to be done with items that cannot be right. */
export type Aggregated<Result, Handling extends Invalid> = Handling extends "skip"
  ? WithSkipped<Result>
  : Result;

/** A way to take items into states, one after the other. */
export interface Intake<in Item, in State> {
  /** Takes the next item into a state. */
  readonly take: (state: State, item: Item) => void;
  /** The result, with what was left out where that was asked for. */
  readonly answer: (result: unknown) => unknown;
}

const mostExamples = 10;

/** Takes items in; an error says at which position the item stood, or is counted where the options say so. */
export function intake<Item, State, Result>(
  aggregator: Aggregator<Item, State, Result>,
  options?: AggregateOptions,
): Intake<Item, State> {
  checkOptions(options);
  const skips =
    choice<"invalid", Invalid>(options, "invalid", ["throw", "skip"], "throw") === "skip";
  const examples: SkippedItem[] = [];
  let position = 0;
  let count = 0;
  return {
    take(state, item) {
      position += 1;
      try {
        aggregator.add(state, item);
      } catch (error) {
        if (!skips || !(error instanceof InputError)) throw at(position - 1, error);
        count += 1;
        if (count > mostExamples) return;
        const { argument, message } = at(position - 1, error) as InputError;
        examples.push({ position: position - 1, argument, message });
      }
    },
    answer: (result) => (skips ? { result, skipped: { count, examples } } : result),
  };

  function at(place: number, error: unknown): unknown {
    const { items } = aggregator;
    return placed(error, `${items}[${place}]`, items);
  }
}
