export { aggregate } from "./aggregate.js";
export { aggregateAsync } from "./aggregateAsync.js";
export type { Aggregator, SavedState } from "./aggregator.js";
export { type GroupKey, groupBy } from "./groupBy.js";
export type { Id } from "./idIndex.js";
