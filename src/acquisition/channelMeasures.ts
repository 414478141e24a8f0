import { conversionRatio } from "../kernel/conversionRatio.js";
import { definitionOf } from "../kernel/definition.js";
import { derived } from "../kernel/derived.js";
import { type Exact, exactQuotient, times, toDecimalString, toNumber } from "../kernel/exact.js";
import type { Fraction } from "../kernel/fraction.js";
import type { Measure } from "../kernel/measure.js";
import { notCountsOf } from "../kernel/notCountsOf.js";
import type { Percentage } from "../kernel/percentage.js";
import type { Ratio } from "../kernel/ratio.js";
import type { Reason } from "../kernel/reason.js";
import { undivided } from "../kernel/undivided.js";
import { channelEfficiency } from "./channelEfficiency.js";
import { type ChannelSums, dividedMetrics } from "./channelSums.js";
import { costPerAcquisition } from "./costPerAcquisition.js";
import { costPerAction } from "./costPerAction.js";
import type { DividedMetric } from "./divided.js";
import { leadConversionRate } from "./leadConversionRate.js";

/** The KPIs of a channel; each is absent if the channel leaves out a field that it is computed from. */
export interface ChannelMeasures {
  /** Cost / acquisitions. */
  readonly costPerAcquisition: Ratio<"costPerAcquisition">;
  /** Cost / actions. */
  readonly costPerAction?: Ratio<"costPerAction">;
  /** Acquisitions / visits. */
  readonly conversionRate?: Fraction<"conversionRate">;
  /** Acquisitions / leads. */
  readonly leadConversionRate?: Fraction<"leadConversionRate">;
  /** Revenue / cost. */
  readonly channelEfficiency?: Ratio<"channelEfficiency">;
  /** The channel's share of the cost of all channels. */
  readonly costShare: Measure<"costShare"> & Percentage;
  /** The channel's share of the acquisitions of all channels. */
  readonly acquisitionShare: Measure<"acquisitionShare"> & Percentage;
  /** Acquisition share / cost share; above 1 the channel wins a larger share of the customers than it takes of the cost. */
  readonly efficiencyIndex: Measure<"efficiencyIndex">;
  /**
   * For each KPI, how many records of the channel were left out because they lack a field that the
   * KPI needs; in the total, how many channels. There only if some were left out.
   */
  readonly leftOut?: Partial<Readonly<Record<DividedMetric, number>>>;
}

/** The measures of a channel, compared with all channels together. */
export function channelMeasures(sums: ChannelSums, all: ChannelSums): ChannelMeasures {
  const { currency, definition, fractions } = sums;
  const stated = { currency, definition, fractions };
  const carried = definitionOf(sums);
  const { conversionRate, leadConversionRate: ofLeads } = sums.divided;
  const { costPerAction: ofActions, channelEfficiency: ofRevenue } = sums.divided;
  const leftOut = leftOutOf(sums);
  return {
    costPerAcquisition: costPerAcquisition({
      cost: toDecimalString(sums.cost),
      acquisitions: toNumber(sums.acquisitions),
      ...stated,
    }),
    ...(ofActions && {
      costPerAction: costPerAction({
        cost: toDecimalString(ofActions.numerator),
        actions: toNumber(ofActions.denominator),
        ...stated,
      }),
    }),
    ...(conversionRate && {
      conversionRate: conversionRatio(conversionRate.numerator, conversionRate.denominator, {
        ...carried,
        ...notCountsOf(sums, ["acquisitions"]),
      }),
    }),
    ...(ofLeads && {
      leadConversionRate: leadConversionRate({
        customersWon: toNumber(ofLeads.numerator),
        leads: toNumber(ofLeads.denominator),
        definition,
        fractions: fractions.map((name) => (name === "acquisitions" ? "customersWon" : name)),
      }),
    }),
    ...(ofRevenue && {
      channelEfficiency: channelEfficiency({
        attributedRevenue: toDecimalString(ofRevenue.numerator),
        cost: toDecimalString(ofRevenue.denominator),
        ...stated,
      }),
    }),
    costShare: share("costShare", sums.cost, all.cost, carried),
    acquisitionShare: share("acquisitionShare", sums.acquisitions, all.acquisitions, carried),
    efficiencyIndex: derived(
      { metric: "efficiencyIndex", unit: "number", better: "higher" },
      divided(times(sums.acquisitions, all.cost), times(all.acquisitions, sums.cost)),
      carried,
    ),
    ...(leftOut && { leftOut }),
  };
}

/** How many records or channels were left out of each KPI; undefined if none was. */
function leftOutOf({ divided }: ChannelSums): ChannelMeasures["leftOut"] {
  const some = dividedMetrics.flatMap((metric) => {
    const { leftOut = 0 } = divided[metric] ?? {};
    return leftOut > 0 ? [[metric, leftOut] as const] : [];
  });
  return some.length > 0 ? Object.fromEntries(some) : undefined;
}

/**
 * A share of the whole. Shares do not roll up: each has the same whole as its denominator, so a sum
 * would count the whole several times.
 */
function share<Metric extends string>(
  metric: Metric,
  part: Exact,
  whole: Exact,
  carried: Pick<Measure, "definition">,
): Measure<Metric> & Percentage {
  return derived({ metric, unit: "fraction", better: "neither" }, divided(part, whole), carried);
}

function divided(numerator: Exact, denominator: Exact): Reason | ((scale: number) => number) {
  return (
    undivided(numerator, denominator) ?? ((scale) => exactQuotient(scale, numerator, denominator))
  );
}
