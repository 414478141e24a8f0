import { placed } from "../kernel/placed.js";
import type { Aggregator } from "../stream/aggregator.js";
import {
  addCurrency,
  checkCurrency,
  commonCurrency,
  emptyCurrency,
  mergeCurrency,
  restoreCurrency,
  saveCurrency,
} from "../stream/oneCurrency.js";
import { savedObject, savedPairs } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import {
  type ChannelRecord,
  type ChannelRecordMoney,
  checkChannelName,
  readChannelRecord,
} from "./channelRecord.js";
import {
  addToChannel,
  type ChannelState,
  mergeChannel,
  restoreChannel,
  saveChannel,
} from "./channelState.js";
import { type ChannelTotals, channelTotals } from "./channelTotals.js";
import { type ChannelTotalsState } from "./channelTotalsState.js";

const name = "channelTotals";
const version = 2;
const items = "records";

/**
 * The totals of channels, in one pass over their records: one record for each day, campaign or country.
 *
 * A record may have more acquisitions than leads, since a lead of one day can be won on another;
 * {@link channelReport} checks this for the totals. The totals have no spread, because days and
 * countries are not a random sample of a channel: intervals are computed from the counts.
 *
 * A record that lacks a number is left out only of the KPIs that need the number. The totals are
 * the sums of all records. If a KPI divides the sums of fewer records, these sums are in `known`,
 * with `leftOut`, the number of records that were left out. Leads, acquisitions and actions may be
 * fractions, as platforms attribute them; they are added exactly.
 *
 * @returns The totals of each channel, ordered by name.
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
    const money = readRecord(state, record);
    addToChannel(channelIn(state, record.channel), record, money);
    addCurrency(state.currency, record.currency);
  },

  check(state, record) {
    readRecord(state, record);
  },

  merge(into, from) {
    mergeCurrency(into.currency, from.currency, items);
    for (const [channel, sums] of from.channels) mergeChannel(channelIn(into, channel), sums);
  },

  result({ channels, currency }) {
    const common = commonCurrency(currency);
    // Channels are ordered by name, since the order of first appearance would depend on the order
    // of merging.
    return Array.from(channels, ([channel, sums]) => channelTotals(channel, sums))
      .sort((a, b) => (a.channel < b.channel ? -1 : 1))
      .map((totals) => ({ ...totals, ...common }));
  },

  save({ channels, currency }) {
    const state = {
      channels: Array.from(channels, ([channel, sums]) => [channel, saveChannel(sums)]),
      ...saveCurrency(currency),
    };
    return { aggregator: name, version, state };
  },

  restore(saved) {
    const state = savedObject("saved.state", readSavedState(saved, name, version));
    const channels = new Map(savedPairs(state, "channels").map(restorePair));
    return { channels, currency: restoreCurrency(state, recordsOf(channels)) };
  },
};

function readRecord(state: ChannelTotalsState, record: ChannelRecord): ChannelRecordMoney {
  const money = readChannelRecord(record);
  checkCurrency(state.currency, record, items);
  return money;
}

/** The sums of a channel, which are new if no record of it was seen before. */
function channelIn({ channels }: ChannelTotalsState, channel: string): ChannelState {
  const known = channels.get(channel);
  if (known !== undefined) return known;
  const sums: ChannelState = [];
  channels.set(channel, sums);
  return sums;
}

function recordsOf(channels: ReadonlyMap<string, ChannelState>): number {
  let records = 0;
  for (const parts of channels.values()) for (const part of parts) records += part.records;
  return records;
}

function restorePair([channel, saved]: readonly [unknown, unknown]): [string, ChannelState] {
  checkChannelName("saved.state.channel", channel);
  try {
    return [channel, restoreChannel(saved)];
  } catch (error) {
    throw placed(error, `saved.state.channels.${channel}`);
  }
}
