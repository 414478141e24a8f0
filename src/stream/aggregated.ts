import type { Invalid } from "./invalid.js";
import type { WithSkipped } from "./withSkipped.js";

/** What {@link aggregate} returns: the result alone, or with the skipped items where they were to be skipped. */
export type Aggregated<Result, Handling extends Invalid> = Handling extends "skip"
  ? WithSkipped<Result>
  : Result;
