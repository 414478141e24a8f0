import { type Amount, amount, amountFromZero } from "../kernel/amount.js";
import { count, countWithout, iterable } from "../kernel/check.js";
import { currencyOf } from "../kernel/currency.js";
import { type Exact, exact, plus } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import { placed } from "../kernel/placed.js";
import { type ChannelMeasures, type ChannelSums, channelMeasures } from "./channelMeasures.js";

/** What one channel cost and brought, over one period. */
export interface Channel {
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
  /** The currency of its money. */
  readonly currency?: string | undefined;
}

/** A channel with its measures. */
export interface ChannelRow extends ChannelMeasures {
  /** Its name. */
  readonly channel: string;
}

/** Channels side by side. */
export interface ChannelReport {
  /** The channels, cheapest customer first; those that won nobody come last. */
  readonly channels: readonly ChannelRow[];
  /** All channels together: rolled up, not averaged. */
  readonly total: ChannelMeasures;
  /** The channels that won customers at no cost. */
  readonly unpaid: readonly ChannelRow[];
}

/**
 * Which channel wins customers most cheaply, and where cost can be cut.
 *
 * The order is by cost per acquisition, then more acquisitions, then name. A measure is absent
 * where a channel lacks what it is computed from, and in the total unless every channel has it.
 *
 * @returns The channels, best first, those without cost apart, and all of them together.
 * @throws {@link InputError} If a field cannot be right, a channel is named twice, or currencies differ; the error names the channel's position.
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
  const read = Array.from(iterable("channels", channels), readAt);
  const named = new Set<string>();
  for (const [position, { channel, sums }] of read.entries()) {
    const place = `channels[${position}]`;
    if (named.has(channel)) throw new InputError(`${place}.channel`, channel, "named once");
    named.add(channel);
    if (sums.currency !== read[0]?.sums.currency) {
      throw new InputError(`${place}.currency`, sums.currency, "the same for all channels");
    }
  }
  const total = read.map(({ sums }) => sums).reduce(together, nothing(read[0]?.sums.currency));
  const rows = read.map(({ channel, sums }) => ({ channel, ...channelMeasures(sums, total) }));
  const isUnpaid = ({ costPerAcquisition: { numerator, denominator } }: ChannelRow): boolean =>
    numerator === 0 && denominator > 0;
  return {
    channels: rows.filter((row) => !isUnpaid(row)).sort(bestFirst),
    total: channelMeasures(total, total),
    unpaid: rows.filter(isUnpaid).sort(bestFirst),
  };
}

interface ReadChannel {
  readonly channel: string;
  readonly sums: ChannelSums;
}

function readAt(input: Channel, position: number): ReadChannel {
  try {
    return { channel: nameOf(input), sums: sumsOf(input) };
  } catch (error) {
    throw placed(error, `channels[${position}]`);
  }
}

function nameOf(input: Partial<Channel> | null | undefined): string {
  const name: unknown = input?.channel;
  if (typeof name === "string" && name !== "") return name;
  throw new InputError("channel", name, "a non-empty string");
}

function sumsOf(input: Channel): ChannelSums {
  if (input.leads !== undefined) countWithout(input, "leads", "acquisitions");
  return {
    cost: amountFromZero(input, "cost"),
    acquisitions: count(input, "acquisitions"),
    visits: input.visits === undefined ? undefined : count(input, "visits"),
    leads: input.leads === undefined ? undefined : count(input, "leads"),
    actions: input.actions === undefined ? undefined : count(input, "actions"),
    revenue: input.revenue === undefined ? undefined : amount(input, "revenue"),
    ...currencyOf(input),
  };
}

function nothing(currency: string | undefined): ChannelSums {
  const zero = exact(0);
  return {
    cost: zero,
    acquisitions: 0,
    visits: 0,
    leads: 0,
    actions: 0,
    revenue: zero,
    ...(currency !== undefined && { currency }),
  };
}

function together(a: ChannelSums, b: ChannelSums): ChannelSums {
  return {
    cost: plus(a.cost, b.cost),
    acquisitions: a.acquisitions + b.acquisitions,
    visits: both(a.visits, b.visits, (x, y) => x + y),
    leads: both(a.leads, b.leads, (x, y) => x + y),
    actions: both(a.actions, b.actions, (x, y) => x + y),
    revenue: both<Exact>(a.revenue, b.revenue, plus),
    ...(a.currency !== undefined && { currency: a.currency }),
  };
}

function both<Value>(
  a: Value | undefined,
  b: Value | undefined,
  add: (a: Value, b: Value) => Value,
): Value | undefined {
  return a === undefined || b === undefined ? undefined : add(a, b);
}

function bestFirst(a: ChannelRow, b: ChannelRow): number {
  const [costA, costB] = [a, b].map(
    ({ costPerAcquisition: { value, reason } }) =>
      // After every cost come the channels that won nobody, and after them those that did nothing.
      value ?? (reason === "no-data" ? Number.POSITIVE_INFINITY : Number.MAX_VALUE),
  ) as [number, number];
  const acquisitionsA = a.costPerAcquisition.denominator;
  const acquisitionsB = b.costPerAcquisition.denominator;
  if (costA !== costB) return costA < costB ? -1 : 1;
  if (acquisitionsA !== acquisitionsB) return acquisitionsB - acquisitionsA;
  return a.channel < b.channel ? -1 : 1;
}
