import type { Invalid } from "./invalid.js";
import type { WithSkipped } from "./skipped.js";

/** What an aggregator's run gives, by what was to be done with items that cannot be right. */
export type Aggregated<Result, Handling extends Invalid> = Handling extends "skip"
  ? WithSkipped<Result>
  : Result;
