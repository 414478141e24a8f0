import type { Exact } from "../../kernel/exact.js";
import type { LoggedEvent } from "./loggedEvent.js";

/** What a subscription brings in from a time on. */
export interface SpellChange {
  readonly at: number;
  readonly revenue: Exact;
  readonly term: LoggedEvent["term"];
}
