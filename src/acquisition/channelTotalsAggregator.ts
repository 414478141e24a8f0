import {
  type Amount,
  amount,
  amountFromZero,
  readAmount,
  readAmountFromZero,
} from "../kernel/amount.js";
import { count } from "../kernel/check.js";
import { type Exact, exact, finiteNumber, plus, sign, toDecimalString } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import { placed } from "../kernel/placed.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { checkCounts } from "../stream/countFields.js";
import {
  addCounts,
  type CountSums,
  emptyCountSums,
  mergeCountSums,
  restoreCountSums,
  saveCountSums,
  sumsGivenByAll,
} from "../stream/countSums.js";
import {
  addCurrency,
  checkCurrency,
  commonCurrency,
  emptyCurrency,
  mergeCurrency,
  type OneCurrency,
  restoreCurrency,
  saveCurrency,
} from "../stream/oneCurrency.js";
import { type SavedFields, savedObject, savedPairs } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";

/** What a channel cost and brought: on a day, in a campaign, in one country. */
export interface ChannelRecord {
  /** Its name. */
  readonly channel: string;
  /** What was spent on it. */
  readonly cost: Amount;
  /** Visits it brought. */
  readonly visits?: number | undefined;
  /** Leads it brought. */
  readonly leads?: number | undefined;
  /** Customers it won. */
  readonly acquisitions: number;
  /** Defined actions it led to. */
  readonly actions?: number | undefined;
  /** Revenue attributed to it. */
  readonly revenue?: Amount | undefined;
  /** The currency of its money; an aggregate holds one. */
  readonly currency?: string | undefined;
}

/** The totals of a channel; {@link channelReport} takes a list of them as it is. */
export interface ChannelTotals {
  /** Its name. */
  readonly channel: string;
  /** What was spent on it, exactly added. */
  readonly cost: number;
  /** Visits it brought; there only if every record of it gives them. */
  readonly visits?: number;
  /** Leads it brought; there only if every record of it gives them. */
  readonly leads?: number;
  /** Customers it won. */
  readonly acquisitions: number;
  /** Defined actions it led to; there only if every record of it gives them. */
  readonly actions?: number;
  /** Revenue attributed to it, exactly added; there only if every record of it gives it. */
  readonly revenue?: number;
  /** The currency of its money; there only if every record of all channels names it. */
  readonly currency?: string;
}

/** What is kept of the records seen so far. */
export interface ChannelTotalsState {
  /** The sums of each channel, by its name. */
  readonly channels: Map<string, ChannelState>;
  /** The currency of the records. */
  readonly currency: OneCurrency;
}

/** What is kept of one channel. */
export interface ChannelState {
  /** Its counts. */
  readonly counts: CountSums<"visits" | "leads" | "acquisitions" | "actions">;
  /** What was spent on it. */
  cost: Exact;
  /** The revenue of the records that give it. */
  revenue: Exact;
  /** How many do. */
  recordsWithRevenue: number;
}

const name = "channelTotals";
const version = 1;
const items = "records";
const fields = { needed: ["acquisitions"], optional: ["visits", "leads", "actions"] } as const;

/**
 * The totals of channels, in one pass over their records: of each day, campaign or country.
 *
 * Leads and acquisitions are held against each other once they are added up: who was a lead on one
 * day can be won on another. The totals have no spread: a record is a day or a country, no draw from
 * a channel, and an interval is made of the counts.
 *
 * @example
 * const records = [
 *   { channel: "search", cost: "700.10", acquisitions: 14, visits: 900 },
 *   { channel: "social", cost: 800, acquisitions: 8 },
 *   { channel: "search", cost: "499.90", acquisitions: 10, visits: 300 },
 * ];
 * const channels = aggregate(records, channelTotalsAggregator);
 * channels[0]; // { channel: "search", cost: 1200, acquisitions: 24, visits: 1200 }
 * channelReport(channels).total.costPerAcquisition.value; // 62.5
 */
export const channelTotalsAggregator: Aggregator<
  ChannelRecord,
  ChannelTotalsState,
  ChannelTotals[]
> = {
  name,
  items,
  empty: () => ({ channels: new Map(), currency: emptyCurrency() }),

  add(state, record) {
    const { cost, revenue } = readRecord(state, record);
    const sums = channelIn(state, record.channel);
    addCounts(sums.counts, record, fields);
    sums.cost = plus(sums.cost, cost);
    if (revenue !== undefined) {
      sums.revenue = plus(sums.revenue, revenue);
      sums.recordsWithRevenue += 1;
    }
    addCurrency(state.currency, record.currency);
  },

  check(state, record) {
    readRecord(state, record);
  },

  merge(into, from) {
    mergeCurrency(into.currency, from.currency, items);
    for (const [channel, other] of from.channels) {
      const sums = channelIn(into, channel);
      mergeCountSums(sums.counts, other.counts);
      sums.cost = plus(sums.cost, other.cost);
      sums.revenue = plus(sums.revenue, other.revenue);
      sums.recordsWithRevenue += other.recordsWithRevenue;
    }
  },

  result({ channels, currency }) {
    const common = commonCurrency(currency, recordsOf(channels));
    // By name: the order of first appearance would depend on the order of merging.
    return Array.from(channels, ([channel, sums]) => totalsOf(channel, sums))
      .sort((a, b) => (a.channel < b.channel ? -1 : 1))
      .map((totals) => ({ ...totals, ...common }));
  },

  save({ channels, currency }) {
    const state = {
      channels: Array.from(channels, ([channel, sums]) => [channel, saveChannel(sums)]),
      ...saveCurrency(currency, items),
    };
    return { aggregator: name, version, state };
  },

  restore(saved) {
    const state = savedObject("saved.state", readSavedState(saved, name, version));
    const channels = new Map(savedPairs(state, "channels").map(restoreChannel));
    return { channels, currency: restoreCurrency(state, items, recordsOf(channels)) };
  },
};

/** What is read of a record, which has been checked. */
interface ReadRecord {
  readonly cost: Exact;
  readonly revenue: Exact | undefined;
}

function readRecord(state: ChannelTotalsState, record: ChannelRecord): ReadRecord {
  checkRecord("record", record);
  checkChannel("channel", record.channel);
  checkCounts(record, fields);
  checkCurrency(state.currency, record, items);
  return {
    cost: amountFromZero(record, "cost"),
    revenue: record.revenue === undefined ? undefined : amount(record, "revenue"),
  };
}

function channelIn({ channels }: ChannelTotalsState, channel: string): ChannelState {
  const known = channels.get(channel);
  if (known !== undefined) return known;
  const zero = exact(0);
  const sums = { counts: emptyCountSums(fields), cost: zero, revenue: zero, recordsWithRevenue: 0 };
  channels.set(channel, sums);
  return sums;
}

function recordsOf(channels: ReadonlyMap<string, ChannelState>): number {
  let records = 0;
  for (const { counts } of channels.values()) records += counts.records;
  return records;
}

function totalsOf(channel: string, sums: ChannelState): ChannelTotals {
  const { counts, cost, revenue, recordsWithRevenue } = sums;
  return {
    channel,
    cost: finiteNumber("cost", cost),
    acquisitions: counts.sums.acquisitions,
    ...sumsGivenByAll(counts, fields.optional),
    ...(recordsWithRevenue === counts.records && { revenue: finiteNumber("revenue", revenue) }),
  };
}

function saveChannel({ counts, cost, revenue, recordsWithRevenue }: ChannelState): SavedFields {
  return {
    counts: saveCountSums(counts),
    cost: toDecimalString(cost),
    revenue: toDecimalString(revenue),
    recordsWithRevenue,
  };
}

function restoreChannel([channel, saved]: readonly [unknown, unknown]): [string, ChannelState] {
  checkChannel("saved.state.channel", channel);
  try {
    const state = savedObject("state", saved);
    const counts = restoreCountSums(state["counts"], fields);
    const cost = readAmountFromZero("cost", state["cost"]);
    const revenue = readAmount("revenue", state["revenue"]);
    const recordsWithRevenue = count(state, "recordsWithRevenue", counts.records, "records");
    if (recordsWithRevenue === 0 && sign(revenue) !== 0) {
      throw new InputError("revenue", state["revenue"], "0 where no record gave it");
    }
    return [channel, { counts, cost, revenue, recordsWithRevenue }];
  } catch (error) {
    throw placed(error, `saved.state.channels.${channel}`);
  }
}

function checkChannel(argument: string, value: unknown): asserts value is string {
  if (typeof value !== "string" || value === "") {
    throw new InputError(argument, value, "a non-empty string");
  }
}
