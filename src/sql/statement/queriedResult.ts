import type { Invalid } from "../../stream/invalid.js";
import type { Skipped } from "../../stream/skipped.js";
import type { GroupedResult } from "./groupedResult.js";

/** The result, with what was left out if invalid rows are skipped. */
export type QueriedResult<By, Result, Handling extends Invalid> = Handling extends "skip"
  ? {
      /** The result of the rows that are valid. */
      readonly result: GroupedResult<By, Result>;
      /** What was left out. */
      readonly skipped: Skipped;
    }
  : GroupedResult<By, Result>;
