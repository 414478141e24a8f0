import type { GroupKey } from "./groupKey.js";

/** A row of a table that is being made. */
export interface RowState<State> {
  /** Its keys, in the order of their names. */
  readonly keys: readonly GroupKey[];
  /** What is kept of its items. */
  readonly state: State;
}
