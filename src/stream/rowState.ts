import type { GroupKey } from "./groupKey.js";

/** A row of a table while items are added to it. */
export interface RowState<State> {
  /** Its keys, in the order in which the table names them. */
  readonly keys: readonly GroupKey[];
  /** The aggregator's state for its items. */
  readonly state: State;
}
