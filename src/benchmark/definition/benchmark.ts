import type { Definition } from "../../kernel/definition.js";
import type { Unit } from "../../kernel/unit.js";
import type { Statistic } from "./statistic.js";
import type { Tier } from "./tier.js";

/** The source of a figure. */
export interface BenchmarkSource {
  /** The study, with its edition. */
  readonly title: string;
  /** The publisher, if the title does not name it. */
  readonly publisher?: string | undefined;
  /** The address at which it can be read. */
  readonly address?: string | undefined;
  /** How the figure was read; `"own"` for figures of your own. */
  readonly tier: Tier;
}

/** The sample that a figure stands on. */
export interface BenchmarkSample {
  /** The number of units in the sample. */
  readonly size?: number | undefined;
  /** The unit: companies, campaigns, respondents, studies. */
  readonly unit?: string | undefined;
  /** The sample in the publisher's words. */
  readonly description?: string | undefined;
}

/** A published quantile. */
export interface BenchmarkQuantile {
  /** The share of all that are at or below the value: 0.25 for the lower quartile. */
  readonly p: number;
  /** The value. */
  readonly value: number;
}

/** A band of a threshold scale. Each band begins where the one before it ends; a value on that limit is in the better of the two. */
export interface BenchmarkBand {
  /** The publisher's name for the band: poor, fair, good, excellent. */
  readonly name: string;
  /** The lower end; left out in the lowest band. */
  readonly from?: number | undefined;
  /** The upper end; left out in the highest band. */
  readonly to?: number | undefined;
}

/** Two ends, both included. */
export interface BenchmarkEnds {
  /** The lower end, or the first year. */
  readonly from: number;
  /** The upper end, or the last year. */
  readonly to: number;
}

/** The counts behind a figure. */
export interface BenchmarkCounts {
  /** The numerator. */
  readonly numerator: number;
  /** The denominator. */
  readonly denominator: number;
}

/** A published figure, or one of your own, to compare a KPI with: plain data. */
export interface Benchmark<Metric extends string = string> {
  /** The KPI's id. */
  readonly metric: Metric;
  /** The definition that a measure must have to mean the same: `{ rule: "single-page" }`. */
  readonly definition?: Definition | undefined;
  /** The numerator and denominator in the publisher's words. */
  readonly basis?: string | undefined;
  /** Which of several variants the publisher means: "by followers, per post", "pre-MPP". */
  readonly variant?: string | undefined;
  /** The industry, under one name for all publishers. */
  readonly industry?: string | undefined;
  /** The industry as published. */
  readonly publishedIndustry?: string | undefined;
  /** The region: "US", "Global". */
  readonly region?: string | undefined;
  /** The channel: "instagram", "email". */
  readonly channel?: string | undefined;
  /** The segment of customers or companies. */
  readonly segment?: string | undefined;
  /** The kind of figure; a `"point"` if the publisher does not say. */
  readonly statistic: Statistic;
  /** The publisher's name for the statistic, if it is another. */
  readonly statisticAsPublished?: string | undefined;
  /** The figure, in the KPI's own unit (fractions as fractions); for means, medians, shares and points. */
  readonly value?: number | undefined;
  /** The quantiles, rising; for quantiles. */
  readonly quantiles?: readonly BenchmarkQuantile[] | undefined;
  /** Both ends; for ranges. */
  readonly range?: BenchmarkEnds | undefined;
  /** The bands, rising; for thresholds. */
  readonly bands?: readonly BenchmarkBand[] | undefined;
  /** The standard deviation of the figures of companies, if it was published. */
  readonly standardDeviation?: number | undefined;
  /** The counts behind a single figure, if they were published: both sides then have an interval. */
  readonly counts?: BenchmarkCounts | undefined;
  /** The KPI's unit. */
  readonly unit: Unit;
  /** The currency of money. */
  readonly currency?: string | undefined;
  /** The sample that the figure stands on. */
  readonly sample?: BenchmarkSample | undefined;
  /** The first and the last year of the data. */
  readonly dataYears?: BenchmarkEnds | undefined;
  /** The source of the figure. */
  readonly source: BenchmarkSource;
  /** Remarks on the figure. */
  readonly notes?: string | undefined;
  /** `"below"` or `"above"` if the true figure is only known to lie on that side of `value`: rounded to 0, or "over 90". */
  readonly censored?: "below" | "above" | undefined;
}
