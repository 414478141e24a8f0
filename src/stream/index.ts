export type { Id } from "../kernel/id.js";
export { aggregate } from "./aggregate.js";
export { aggregateAsync } from "./aggregateAsync.js";
export type { Aggregated } from "./aggregated.js";
export type { AggregateOptions } from "./aggregateOptions.js";
export type { Aggregator } from "./aggregator.js";
export type { ApproximateDistinct } from "./approximateDistinct.js";
export { approximateDistinctAggregator } from "./approximateDistinctAggregator.js";
export type { CustomerActivity } from "./customerActivity.js";
export type { CustomerOrder } from "./customerOrder.js";
export type { Distinct } from "./distinct.js";
export { distinctAggregator } from "./distinctAggregator.js";
export { groupBy } from "./groupBy.js";
export type { GroupKey } from "./groupKey.js";
export type { IdIndex } from "./idIndex.js";
export type { IdRegisters } from "./idRegisters.js";
export type { Invalid } from "./invalid.js";
export { mapped } from "./mapped.js";
export type { Negative, NegativeOption } from "./negative.js";
export type { PlainKey } from "./plainKey.js";
export type { RowState } from "./rowState.js";
export { type Running, running } from "./running.js";
export type { SavedState } from "./savedState.js";
export type { Skipped, SkippedItem, WithSkipped } from "./skipped.js";
export type { TableKeys, TableRow } from "./table.js";
export type { TableState } from "./tableState.js";
export { tabulate } from "./tabulate.js";
export {
  type TogetherItem,
  type TogetherParts,
  type TogetherResults,
  together,
} from "./together.js";
export type { TogetherState } from "./togetherState.js";
export type { WithoutCustomer } from "./withoutCustomer.js";
