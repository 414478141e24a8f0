import type { TogetherParts } from "./togetherParts.js";

/** An item that each of some aggregators can take. */
export type TogetherItem<Of extends TogetherParts> = Of[keyof Of] extends {
  /** As in an aggregator. */
  readonly add: (state: never, item: infer Item) => void;
}
  ? Item
  : never;
