import type { Channel } from "./channel.js";
import type { ChannelMeasures } from "./channelMeasures.js";

/** A channel with its measures. */
export interface ChannelRow extends ChannelMeasures, Pick<Channel, "channel"> {}

/** Whether a channel won customers at no cost. */
export function isUnpaid({ costPerAcquisition: { numerator, denominator } }: ChannelRow): boolean {
  return numerator === 0 && denominator > 0;
}

/** Orders channels by cost per acquisition, then by more acquisitions, then by name. */
export function compareRows(a: ChannelRow, b: ChannelRow): number {
  const [costA, costB] = [sortableCost(a), sortableCost(b)];
  const acquisitionsA = a.costPerAcquisition.denominator;
  const acquisitionsB = b.costPerAcquisition.denominator;
  if (costA !== costB) return costA < costB ? -1 : 1;
  if (acquisitionsA !== acquisitionsB) return acquisitionsB - acquisitionsA;
  return a.channel < b.channel ? -1 : 1;
}

/**
 * The cost per acquisition by which channels are ordered. A channel that paid and won no customers
 * comes after all channels with a cost per acquisition. A channel that neither paid nor won comes
 * last.
 */
function sortableCost({ costPerAcquisition: { value, reason } }: ChannelRow): number {
  return value ?? (reason === "no-data" ? Number.POSITIVE_INFINITY : Number.MAX_VALUE);
}
