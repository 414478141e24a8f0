import type { GroupKey } from "./groupKey.js";
import type { RowState } from "./rowState.js";

/** What a table's rows are told apart by: how to find each key in an item. */
export type TableKeys<Item> = Readonly<Record<string, (item: Item) => GroupKey>>;

/** A row of a table: its keys by name, and its answer. */
export type TableRow<Of extends TableKeys<never>, Result> = {
  readonly [Name in keyof Of]: ReturnType<Of[Name]>;
} & {
  /** What the aggregator makes of the items of the row. */
  readonly result: Result;
};

/** What is kept of each row. */
export interface TableState<State> {
  /** The rows, in order of first appearance. */
  readonly rows: RowState<State>[];
  /** A Map a key, one inside the other; the last holds the state. */
  readonly byKey: Map<GroupKey, unknown>;
}
