import { conversionRatio } from "../kernel/conversionRatio.js";
import { derived } from "../kernel/derived.js";
import { type Exact, exact, exactQuotient, times, toDecimalString } from "../kernel/exact.js";
import type { Fraction, Measure, Percentage, Ratio, Reason } from "../kernel/measure.js";
import { undivided } from "../kernel/undivided.js";
import { channelEfficiency } from "./channelEfficiency.js";
import { costPerAcquisition } from "./costPerAcquisition.js";
import { costPerAction } from "./costPerAction.js";
import { leadConversionRate } from "./leadConversionRate.js";

/** The KPIs of a channel; one is absent where the channel lacks what it is computed from. */
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
  /** Its share of the cost of all channels. */
  readonly costShare: Measure<"costShare"> & Percentage;
  /** Its share of the acquisitions of all channels. */
  readonly acquisitionShare: Measure<"acquisitionShare"> & Percentage;
  /** Acquisition share / cost share: 1 is par, over 1 wins more than it costs. */
  readonly efficiencyIndex: Measure<"efficiencyIndex">;
}

/** What a channel, or all of them together, cost and brought. */
export interface ChannelSums {
  readonly cost: Exact;
  readonly acquisitions: number;
  readonly visits: number | undefined;
  readonly leads: number | undefined;
  readonly actions: number | undefined;
  readonly revenue: Exact | undefined;
  readonly currency?: string;
}

/** The measures of a channel beside all of them. */
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

/** Shares of one whole: they do not roll up, since each would bring the whole along again. */
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
