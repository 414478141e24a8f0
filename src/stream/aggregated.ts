import type { Invalid } from "./invalid.js";
import type { WithSkipped } from "./withSkipped.js";

/**
 * What {@link aggregate} returns: the result, or with `invalid: "skip"` the result together with
 * the skipped items.
 */
export type Aggregated<Result, Handling extends Invalid> = Handling extends "skip"
  ? WithSkipped<Result>
  : Result;
