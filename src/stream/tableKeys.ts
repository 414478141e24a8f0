import type { GroupKey } from "./groupKey.js";

/** The keys of a table by name, each with the function that finds it in an item. */
export type TableKeys<Item> = Readonly<Record<string, (item: Item) => GroupKey>>;
