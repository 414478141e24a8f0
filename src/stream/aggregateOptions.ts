import type { Invalid } from "./invalid.js";

/** How an aggregator is run. */
export interface AggregateOptions<Handling extends Invalid = Invalid> {
  /** Whether an item that cannot be right stops the pass (`"throw"`), or is left out and counted (`"skip"`); `"throw"` where it is left out. */
  readonly invalid?: Handling | undefined;
}
