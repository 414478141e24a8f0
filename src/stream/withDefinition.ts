import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { checkOptions } from "../kernel/options.js";
import type { Aggregator } from "./aggregator.js";

/**
 * An aggregator that does the same, but whose totals carry what the caller states about the
 * records.
 */
export function withDefinition<Item, State, Totals extends object>(
  aggregator: Aggregator<Item, State, Totals>,
  options: Defined,
): Aggregator<Item, State, Totals> {
  checkOptions(options, ["definition"]);
  const stated = definitionOf(options);
  return {
    ...aggregator,
    result: (state) => ({ ...aggregator.result(state), ...stated }),
  };
}
