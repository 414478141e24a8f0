import type { Definition, Unit } from "../../kernel/measure.js";
import type { Statistic } from "./statistic.js";
import type { Tier } from "./tier.js";

/** Who says so. */
export interface BenchmarkSource {
  /** The study, with its edition. */
  readonly title: string;
  /** Who publishes it, where the title does not say. */
  readonly publisher?: string | undefined;
  /** Where it can be read. */
  readonly address?: string | undefined;
  /** How it was read; `"own"` for figures of one's own. */
  readonly tier: Tier;
}

/** What the figures stand on. */
export interface BenchmarkSample {
  /** How many. */
  readonly size?: number | undefined;
  /** Of what: companies, campaigns, respondents, studies. */
  readonly unit?: string | undefined;
  /** In the publisher's words. */
  readonly description?: string | undefined;
}

/** The value that a share of all stay below. */
export interface BenchmarkQuantile {
  /** The share: 0.25 for the lower quartile. */
  readonly p: number;
  /** The value. */
  readonly value: number;
}

/**
 * A band of a threshold scale. Each begins where the one before it ends; a value on that limit is
 * in the better of the two.
 */
export interface BenchmarkBand {
  /** The publisher's word for it: poor, fair, good, excellent. */
  readonly name: string;
  /** Where it begins; left out in the lowest band. */
  readonly from?: number | undefined;
  /** Where it ends; left out in the highest band. */
  readonly to?: number | undefined;
}

/** Two ends, both of them included. */
export interface BenchmarkEnds {
  /** The lower one, or the first year. */
  readonly from: number;
  /** The upper one, or the last year. */
  readonly to: number;
}

/** The counts behind a figure. */
export interface BenchmarkCounts {
  /** What is divided. */
  readonly numerator: number;
  /** What it is divided by. */
  readonly denominator: number;
}

/** A published figure, or one's own, to compare a KPI with: plain data. */
export interface Benchmark<Metric extends string = string> {
  /** The KPI's id. */
  readonly metric: Metric;
  /** What a measure's definition must say to mean the same: `{ rule: "single-page" }`. */
  readonly definition?: Definition | undefined;
  /** What is divided by what, in the publisher's words. */
  readonly basis?: string | undefined;
  /** Which of several the publisher means: "by followers, per post", "pre-MPP". */
  readonly variant?: string | undefined;
  /** The industry, under the one name that all publishers' names are brought to. */
  readonly industry?: string | undefined;
  /** The industry as published. */
  readonly publishedIndustry?: string | undefined;
  /** Where: "US", "Global". */
  readonly region?: string | undefined;
  /** The channel: "instagram", "email". */
  readonly channel?: string | undefined;
  /** A segment of customers or companies. */
  readonly segment?: string | undefined;
  /** What the figure is; a `"point"` where the publisher does not say. */
  readonly statistic: Statistic;
  /** What the publisher calls it, where that is something else. */
  readonly statisticAsPublished?: string | undefined;
  /** The figure, in the KPI's own unit (fractions as fractions); for means, medians, shares and points. */
  readonly value?: number | undefined;
  /** The figures, rising; for quantiles. */
  readonly quantiles?: readonly BenchmarkQuantile[] | undefined;
  /** Both ends; for ranges. */
  readonly range?: BenchmarkEnds | undefined;
  /** The bands, rising; for thresholds. */
  readonly bands?: readonly BenchmarkBand[] | undefined;
  /** How the figures of companies spread, where it was published. */
  readonly standardDeviation?: number | undefined;
  /** The counts behind a single figure, where they were published: both sides then have an interval. */
  readonly counts?: BenchmarkCounts | undefined;
  /** The KPI's unit. */
  readonly unit: Unit;
  /** The currency of money. */
  readonly currency?: string | undefined;
  /** What it stands on. */
  readonly sample?: BenchmarkSample | undefined;
  /** The years of the data: from and to, both of them included. */
  readonly dataYears?: BenchmarkEnds | undefined;
  /** Who says so. */
  readonly source: BenchmarkSource;
  /** What to know of it. */
  readonly notes?: string | undefined;
  /** The true figure is only known to lie below or above `value`: rounded away, or "over 90". */
  readonly censored?: "below" | "above" | undefined;
}
