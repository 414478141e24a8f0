export { aggregate } from "./aggregate.js";
export { aggregateAsync } from "./aggregateAsync.js";
export type { Aggregator, SavedState } from "./aggregator.js";
export {
  type ApproximateDistinct,
  approximateDistinctAggregator,
} from "./approximateDistinctAggregator.js";
export { type Distinct, distinctAggregator } from "./distinctAggregator.js";
export { type GroupKey, groupBy } from "./groupBy.js";
export type { Id, IdIndex } from "./idIndex.js";
export type { IdRegisters } from "./idRegisters.js";
export type {
  Aggregated,
  AggregateOptions,
  Invalid,
  Skipped,
  SkippedItem,
  WithSkipped,
} from "./invalidItems.js";
export { mapped } from "./mapped.js";
export { type Running, running } from "./running.js";
export {
  type RowState,
  type TableKeys,
  type TableRow,
  type TableState,
  tabulate,
} from "./tabulate.js";
export {
  type TogetherItem,
  type TogetherParts,
  type TogetherResults,
  type TogetherState,
  together,
} from "./together.js";
