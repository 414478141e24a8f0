import { type Exact, exact, finiteNumber, plus } from "../kernel/exact.js";
import { type ExactSum, total } from "../kernel/exactSum.js";
import type { Channel } from "./channel.js";
import {
  type ChannelState,
  type ChannelStatePart,
  namesOf,
  optionalFields,
} from "./channelState.js";

/**
 * The totals of a channel; {@link channelReport} takes a list of them as it is.
 *
 * Each total is the sum over all records that give the field, and is absent if no record gives it.
 * If records lack a field, a KPI divides the sums in `known`: so pass the totals as a whole, and do
 * not pick them by hand.
 */
export interface ChannelTotals extends Channel {
  /** The exact sum of the money that was spent on it. */
  readonly cost: number;
  /** The visits that it brought. */
  readonly visits?: number;
  /** The exact sum of the leads that it brought. */
  readonly leads?: number;
  /** The exact sum of the customers that it won. */
  readonly acquisitions: number;
  /** The exact sum of how often it led to the action. */
  readonly actions?: number;
  /** The revenue attributed to it, exactly added. */
  readonly revenue?: number;
}

/** The field that each KPI needs, and the other total that it divides. */
const metrics = {
  conversionRate: ["visits", "acquisitions"],
  leadConversionRate: ["leads", "acquisitions"],
  costPerAction: ["actions", "cost"],
  costPerLead: ["leads", "cost"],
  channelEfficiency: ["revenue", "cost"],
} as const;

/** The totals of one channel, without their currency. */
export function channelTotals(channel: string, parts: ChannelState): ChannelTotals {
  const all = recordsIn(parts);
  const given = optionalFields.filter((field) => recordsIn(having(parts, field)) > 0);
  const known: Record<string, object> = {};
  for (const [metric, [field, other]] of Object.entries(metrics)) {
    const some = having(parts, field);
    const leftOut = all - recordsIn(some);
    if (leftOut === 0 || leftOut === all) continue;
    known[metric] = { ...sums(some, [field, other]), leftOut };
  }
  const fractions = namesOf(parts.reduce((bits, part) => bits | part.fractions, 0));
  return {
    channel,
    ...sums(parts, ["cost", "acquisitions"]),
    ...sums(parts, given),
    ...(fractions.length > 0 && { fractions }),
    ...(Object.keys(known).length > 0 && { known }),
  };
}

/** The parts whose records give a field. */
function having(parts: ChannelState, field: (typeof optionalFields)[number]): ChannelState {
  return parts.filter(({ given }) => given & (1 << optionalFields.indexOf(field)));
}

function recordsIn(parts: ChannelState): number {
  return parts.reduce((sum, { records }) => sum + records, 0);
}

type Summed = Exclude<keyof ChannelStatePart, "given" | "records" | "fractions">;

/** The sums of these fields over the parts. */
function sums<Field extends Summed>(
  parts: ChannelState,
  fields: readonly Field[],
): Readonly<Record<Field, number>> {
  const entries = fields.map((field) => {
    const all = parts.map((part) => exactSumOf(part[field])).reduce(plus, exact(0));
    return [field, finiteNumber(field, all)] as const;
  });
  return Object.fromEntries(entries) as Record<Field, number>;
}

function exactSumOf(sum: Exact | ExactSum): Exact {
  return "beyond" in sum ? total(sum) : sum;
}
