import { checkOptions, choice } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { placed } from "../kernel/placed.js";
import type { AggregateOptions } from "./aggregateOptions.js";
import type { Aggregator } from "./aggregator.js";
import type { Invalid } from "./invalid.js";
import type { SkippedItem } from "./skipped.js";

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
