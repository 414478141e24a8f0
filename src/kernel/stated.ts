import type { Defined } from "./defined.js";
import type { HistoryOption } from "./historyOption.js";

/** What the caller stated about the records, which totals hand on to the measures made of them. */
export interface Stated extends Defined, HistoryOption {}
