import { iterable } from "../kernel/check.js";
import type { Definition } from "../kernel/definition.js";
import { InputError } from "../kernel/inputError.js";
import { placed } from "../kernel/placed.js";
import type { Channel } from "./channel.js";
import { type ChannelMeasures, channelMeasures } from "./channelMeasures.js";
import { checkChannelName } from "./channelRecord.js";
import { type ChannelRow, compareRows, isUnpaid } from "./channelRow.js";
import { addSums, type ChannelSums, readSums } from "./channelSums.js";

/** Channels compared with each other. */
export interface ChannelReport {
  /**
   * The channels: the channel with the cheapest customers first, and channels that won no customers
   * last.
   */
  readonly channels: readonly ChannelRow[];
  /** All channels together: rolled up, not averaged. */
  readonly total: ChannelMeasures;
  /** The channels that won customers at no cost. */
  readonly unpaid: readonly ChannelRow[];
}

/**
 * Which channel wins customers most cheaply, and where cost can be cut.
 *
 * The channels are ordered by cost per acquisition, then by more acquisitions, then by name. A
 * measure is absent where a channel leaves out a field that it is computed from. In the total, the
 * measure covers the channels that have the field, and `leftOut` says how many channels do not have
 * it.
 *
 * Channels that were attributed in different ways must not be put together. Give each channel its
 * `definition`, such as `{ attribution: "7-day click" }`: channels whose definitions differ are
 * then refused.
 *
 * @returns The channels, the best first; the channels without cost in a list of their own; and all
 * channels together.
 * @throws {@link InputError} If a field is invalid, a channel is named twice, or currencies or definitions differ; the error names the channel's position.
 *
 * @example
 * const report = channelReport([
 *   { channel: "search", cost: 1200, acquisitions: 24 },
 *   { channel: "social", cost: 800, acquisitions: 8 },
 *   { channel: "word of mouth", cost: 0, acquisitions: 8 },
 * ]);
 * report.channels.map((row) => [row.channel, row.costPerAcquisition.value]); // [["search", 50], ["social", 100]]
 * report.channels[1].efficiencyIndex.value; // 0.5
 * report.total.costPerAcquisition.value; // 50
 * report.unpaid.map((row) => row.channel); // ["word of mouth"]
 */
export function channelReport(channels: Iterable<Channel>): ChannelReport {
  const read = Array.from(iterable("channels", channels), readChannel);
  const first = read[0]?.sums ?? {};
  checkTogether(read, first);
  const total = addSums(
    read.map(({ sums }) => sums),
    first,
  );
  const rows = read.map(({ channel, sums }) => ({ channel, ...channelMeasures(sums, total) }));
  return {
    channels: rows.filter((row) => !isUnpaid(row)).sort(compareRows),
    total: channelMeasures(total, total),
    unpaid: rows.filter(isUnpaid).sort(compareRows),
  };
}

interface ReadChannel {
  readonly channel: string;
  readonly sums: ChannelSums;
}

function readChannel(input: Channel, position: number): ReadChannel {
  try {
    const { channel } = (input as Channel | null | undefined) ?? {};
    checkChannelName("channel", channel);
    return { channel, sums: readSums(input) };
  } catch (error) {
    throw placed(error, `channels[${position}]`);
  }
}

/** Throws where a channel is named twice, or has another currency or definition than the first. */
function checkTogether(
  channels: readonly ReadChannel[],
  { currency, definition }: Pick<ChannelSums, "currency" | "definition">,
): void {
  const meaning = inWords(definition);
  const names = new Set<string>();
  for (const [position, { channel, sums }] of channels.entries()) {
    const place = `channels[${position}]`;
    if (names.has(channel)) throw new InputError(`${place}.channel`, channel, "named once");
    names.add(channel);
    if (sums.currency !== currency) {
      throw new InputError(`${place}.currency`, sums.currency, "the same for all channels");
    }
    if (inWords(sums.definition) !== meaning) {
      const expected = `the same for all channels (${meaning})`;
      throw new InputError(`${place}.definition`, inWords(sums.definition), expected);
    }
  }
}

/** A definition as text, which is the same in whatever order it names its parts. */
function inWords(definition: Definition = {}): string {
  const parts = Object.entries(definition).map((part) => JSON.stringify(part));
  return parts.sort().join(", ") || "none";
}
