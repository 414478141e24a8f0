import { finiteNumber } from "../kernel/exact.js";
import { countTotals, sumsGivenByAll } from "../stream/countTotals.js";
import type { OneCurrency } from "../stream/oneCurrency.js";
import type { Channel } from "./channel.js";
import { channelCounts } from "./channelRecord.js";
import type { ChannelState } from "./channelState.js";

/**
 * The totals of a channel; {@link channelReport} takes a list of them as it is.
 *
 * Visits, leads, actions and revenue are absent if any record of the channel leaves them out, and
 * the currency is absent if any record of any channel does.
 */
export interface ChannelTotals extends Channel {
  /** The money that was spent on it, exactly added. */
  readonly cost: number;
  /** The revenue attributed to it, exactly added. */
  readonly revenue?: number;
}

/** What is kept of the records seen so far. */
export interface ChannelTotalsState {
  /** The sums of each channel, by its name. */
  readonly channels: Map<string, ChannelState>;
  /** The currency of all records. */
  readonly currency: OneCurrency;
}

/** The totals of one channel, without their currency. */
export function channelTotals(channel: string, sums: ChannelState): ChannelTotals {
  const { cost, revenue, recordsWithRevenue } = sums;
  const counts = countTotals(sums.counts);
  return {
    channel,
    cost: finiteNumber("cost", cost),
    acquisitions: counts.sums.acquisitions,
    ...sumsGivenByAll(counts, channelCounts.optional),
    ...(recordsWithRevenue === counts.records && { revenue: finiteNumber("revenue", revenue) }),
  };
}
