import { conversionRatio } from "../kernel/conversionRatio.js";
import { derived } from "../kernel/derived.js";
import { type Exact, exact, exactQuotient, times, toDecimalString } from "../kernel/exact.js";
import type { Fraction, Measure, Percentage, Ratio, Reason } from "../kernel/measure.js";
import { undivided } from "../kernel/undivided.js";
import { channelEfficiency } from "./channelEfficiency.js";
import type { ChannelSums } from "./channelSums.js";
import { costPerAcquisition } from "./costPerAcquisition.js";
import { costPerAction } from "./costPerAction.js";
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
}

/** The measures of a channel, compared with all channels together. */
export function channelMeasures(sums: ChannelSums, all: ChannelSums): ChannelMeasures {
  const { acquisitions, visits, leads, actions, revenue, currency } = sums;
  const cost = toDecimalString(sums.cost);
  const won = exact(acquisitions);
  const wonByAll = exact(all.acquisitions);
  return {
    costPerAcquisition: costPerAcquisition({ cost, acquisitions, currency }),
    ...(actions !== undefined && { costPerAction: costPerAction({ cost, actions, currency }) }),
    ...(visits !== undefined && { conversionRate: conversionRatio(acquisitions, visits) }),
    ...(leads !== undefined && {
      leadConversionRate: leadConversionRate({ leads, customersWon: acquisitions }),
    }),
    ...(revenue !== undefined && {
      channelEfficiency: channelEfficiency({
        attributedRevenue: toDecimalString(revenue),
        cost,
        currency,
      }),
    }),
    costShare: share("costShare", sums.cost, all.cost),
    acquisitionShare: share("acquisitionShare", won, wonByAll),
    efficiencyIndex: derived(
      { metric: "efficiencyIndex", unit: "number", better: "higher" },
      divided(times(won, all.cost), times(wonByAll, sums.cost)),
    ),
  };
}

/** A share of the whole. Shares do not roll up, since each would bring the same whole along again. */
function share<Metric extends string>(
  metric: Metric,
  part: Exact,
  whole: Exact,
): Measure<Metric> & Percentage {
  return derived({ metric, unit: "fraction", better: "neither" }, divided(part, whole));
}

function divided(numerator: Exact, denominator: Exact): Reason | ((scale: number) => number) {
  return (
    undivided(numerator, denominator) ?? ((scale) => exactQuotient(scale, numerator, denominator))
  );
}
