import { readAmount, readAmountFromZero } from "../kernel/amount.js";
import { count } from "../kernel/check.js";
import { type Exact, exact, plus, sign, toDecimalString } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import {
  addCounts,
  type CountSums,
  emptyCountSums,
  mergeCountSums,
  restoreCountSums,
} from "../stream/countSums.js";
import { countTotals } from "../stream/countTotals.js";
import { type SavedFields, savedObject } from "../stream/savedFields.js";
import {
  type ChannelRecord,
  type ChannelRecordCount,
  type ChannelRecordMoney,
  channelCounts,
} from "./channelRecord.js";

/** What is kept of the records of one channel. */
export interface ChannelState {
  /** The sums of their counts. */
  readonly counts: CountSums<ChannelRecordCount>;
  /** The sum of their costs. */
  cost: Exact;
  /** The revenue of the records that give it, added up. */
  revenue: Exact;
  /** How many records give their revenue. */
  recordsWithRevenue: number;
}

/** The state of a channel without records. */
export function emptyChannel(): ChannelState {
  const zero = exact(0);
  return {
    counts: emptyCountSums(channelCounts),
    cost: zero,
    revenue: zero,
    recordsWithRevenue: 0,
  };
}

/** Adds a record, which has been checked. */
export function addToChannel(
  sums: ChannelState,
  record: ChannelRecord,
  { cost, revenue }: ChannelRecordMoney,
): void {
  addCounts(sums.counts, record);
  sums.cost = plus(sums.cost, cost);
  if (revenue === undefined) return;
  sums.revenue = plus(sums.revenue, revenue);
  sums.recordsWithRevenue += 1;
}

/** Adds all records of another state. */
export function mergeChannel(into: ChannelState, from: ChannelState): void {
  mergeCountSums(into.counts, from.counts);
  into.cost = plus(into.cost, from.cost);
  into.revenue = plus(into.revenue, from.revenue);
  into.recordsWithRevenue += from.recordsWithRevenue;
}

/** The state as JSON data. */
export function saveChannel({
  counts,
  cost,
  revenue,
  recordsWithRevenue,
}: ChannelState): SavedFields {
  return {
    counts: countTotals(counts),
    cost: toDecimalString(cost),
    revenue: toDecimalString(revenue),
    recordsWithRevenue,
  };
}

/** The state that was saved. */
export function restoreChannel(saved: unknown): ChannelState {
  const state = savedObject("state", saved);
  const counts = restoreCountSums(state["counts"], channelCounts);
  const cost = readAmountFromZero("cost", state["cost"]);
  const revenue = readAmount("revenue", state["revenue"]);
  const recordsWithRevenue = count(state, "recordsWithRevenue", counts.records, "records");
  if (recordsWithRevenue === 0 && sign(revenue) !== 0) {
    throw new InputError("revenue", state["revenue"], "0 where no record gave it");
  }
  return { counts, cost, revenue, recordsWithRevenue };
}
