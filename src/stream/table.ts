import type { GroupKey } from "./groupKey.js";
import type { PlainKey } from "./plainKey.js";

/** The keys of a table by name, each with the function that finds it in an item. */
export type TableKeys<Item> = Readonly<Record<string, (item: Item) => GroupKey>>;

/** A row of a table: each key under its name, and the answer as `result`. */
export type TableRow<Of extends TableKeys<never>, Result> = {
  readonly [Name in keyof Of]: PlainKey<ReturnType<Of[Name]>>;
} & {
  /** The aggregator's answer for the items of the row. */
  readonly result: Result;
};
