import type { Invalid } from "../../stream/invalid.js";
import type { Skipped } from "../../stream/skipped.js";
import type { GroupedResult } from "./groupedResult.js";

/** The same, with what was left out where invalid rows are skipped. */
export type QueriedResult<By, Result, Handling extends Invalid> = Handling extends "skip"
  ? { readonly result: GroupedResult<By, Result>; readonly skipped: Skipped }
  : GroupedResult<By, Result>;
