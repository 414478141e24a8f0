import type { Invalid } from "./invalid.js";

/** How {@link aggregate} and {@link aggregateAsync} deal with invalid items. */
export interface AggregateOptions<Handling extends Invalid = Invalid> {
  /** `"throw"` (the default) to stop at the first such item with an error, `"skip"` to leave such items out and count them. */
  readonly invalid?: Handling | undefined;
}
