import { amount, amountFromZero } from "../kernel/amount.js";
import { count, isAbsent, real } from "../kernel/check.js";
import { currencyOf } from "../kernel/currency.js";
import type { Definition } from "../kernel/definition.js";
import { definitionOf } from "../kernel/definition.js";
import { type Exact, exact, plus } from "../kernel/exact.js";
import type { Fields } from "../kernel/fields.js";
import { known } from "../kernel/known.js";
import type { Channel } from "./channel.js";
import type { Divided, DividedMetric } from "./divided.js";

/** What a channel, or all channels together, cost and brought in. */
export interface ChannelSums {
  readonly cost: Exact;
  readonly acquisitions: Exact;
  /** The names of the numbers that are fractions, or sums of fractions. */
  readonly fractions: readonly string[];
  /**
   * What each KPI divides, for the KPIs that need a field which can be left out. If the field is
   * left out, the KPI is absent.
   */
  readonly divided: { readonly [Of in DividedMetric]?: Divided };
  readonly currency?: string;
  readonly definition?: Definition;
}

type Sums = Fields<
  "cost" | "visits" | "leads" | "acquisitions" | "actions" | "revenue" | "leftOut"
>;

/** How each KPI reads what it divides, from the channel or from the KPI's entry in `known`. */
const readers = {
  conversionRate: [
    "visits",
    (sums: Sums) => [exact(real(sums, "acquisitions")), exact(count(sums, "visits"))],
  ],
  leadConversionRate: [
    "leads",
    (sums: Sums) => {
      const leads = real(sums, "leads");
      return [exact(real(sums, "acquisitions", leads, "leads")), exact(leads)];
    },
  ],
  costPerAction: [
    "actions",
    (sums: Sums) => [amountFromZero(sums, "cost"), exact(real(sums, "actions"))],
  ],
  channelEfficiency: [
    "revenue",
    (sums: Sums) => [amount(sums, "revenue"), amountFromZero(sums, "cost")],
  ],
} as const;

/** The KPIs that need a field which a channel may leave out. */
export const dividedMetrics = Object.keys(readers) as DividedMetric[];

/** Checks the fields of a channel, all but its name, and reads them. */
export function readSums(channel: Channel): ChannelSums {
  const divided: Partial<Record<DividedMetric, Divided>> = {};
  for (const metric of dividedMetrics) {
    const [field, read] = readers[metric];
    const sums: Sums = known(channel, metric);
    if (isAbsent(sums?.[field])) continue;
    const [numerator, denominator] = read(sums) as [Exact, Exact];
    const leftOut = isAbsent(sums.leftOut) ? 0 : count(sums, "leftOut");
    divided[metric] = { numerator, denominator, leftOut };
  }
  return {
    cost: amountFromZero(channel, "cost"),
    acquisitions: exact(real(channel, "acquisitions")),
    fractions: fractionsOf(channel),
    divided,
    ...currencyOf(channel),
    ...definitionOf(channel),
  };
}

function fractionsOf(channel: Channel): readonly string[] {
  const isFraction = (field: "acquisitions" | "leads" | "actions"): boolean =>
    typeof channel[field] === "number" && !Number.isInteger(channel[field]);
  return [
    ...(["acquisitions", "leads", "actions"] as const).filter(isFraction),
    ...(Array.isArray(channel.fractions) ? (channel.fractions as readonly string[]) : []),
  ];
}

/**
 * The sums of several channels. Each KPI covers the channels that have its fields, and says how
 * many channels do not have them. It is absent if no channel has them.
 */
export function addSums(
  channels: readonly ChannelSums[],
  { currency, definition }: Pick<ChannelSums, "currency" | "definition">,
): ChannelSums {
  const add = (all: readonly Exact[]): Exact => all.reduce(plus, exact(0));
  const divided: Partial<Record<DividedMetric, Divided>> = {};
  for (const metric of dividedMetrics) {
    const having = channels.flatMap((one) => one.divided[metric] ?? []);
    if (having.length === 0 && channels.length > 0) continue;
    divided[metric] = {
      numerator: add(having.map(({ numerator }) => numerator)),
      denominator: add(having.map(({ denominator }) => denominator)),
      leftOut: channels.length - having.length,
    };
  }
  return {
    cost: add(channels.map(({ cost }) => cost)),
    acquisitions: add(channels.map(({ acquisitions }) => acquisitions)),
    fractions: channels.flatMap(({ fractions }) => fractions),
    divided,
    ...(currency !== undefined && { currency }),
    ...(definition !== undefined && { definition }),
  };
}
