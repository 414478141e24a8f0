import { choice } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { checkOptions } from "../kernel/options.js";
import { placed } from "../kernel/placed.js";
import type { AggregateOptions } from "./aggregateOptions.js";
import type { Aggregator } from "./aggregator.js";
import type { Invalid } from "./invalid.js";
import type { SkippedItem } from "./skippedItem.js";

/** Adds items to a state, one after the other, and deals with invalid ones. */
export interface Intake<in Item, in State> {
  /** Adds the next item to a state. */
  readonly take: (state: State, item: Item) => void;
  /** The result, together with the skipped items if the options ask for them. */
  readonly answer: (result: unknown) => unknown;
}

const mostExamples = 10;

/**
 * An intake for one run of an aggregator. An invalid item throws an error with its
 * position, or is counted as skipped, as the options say.
 */
export function intake<Item, State, Result>(
  aggregator: Aggregator<Item, State, Result>,
  options?: AggregateOptions,
): Intake<Item, State> {
  checkOptions(options, ["invalid"]);
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
        if (!skips || !(error instanceof InputError)) throw withPosition(error);
        count += 1;
        if (count > mostExamples) return;
        const { argument, message } = withPosition(error) as InputError;
        examples.push({ position: position - 1, argument, message });
      }
    },
    answer: (result) => (skips ? { result, skipped: { count, examples } } : result),
  };

  function withPosition(error: unknown): unknown {
    const { items } = aggregator;
    return placed(error, `${items}[${position - 1}]`, items);
  }
}
