import type { Definition } from "../../kernel/definition.js";
import type { Unit } from "../../kernel/unit.js";
import type { BenchmarkBand } from "./benchmarkBand.js";
import type { BenchmarkCounts } from "./benchmarkCounts.js";
import type { BenchmarkEnds } from "./benchmarkEnds.js";
import type { BenchmarkQuantile } from "./benchmarkQuantile.js";
import type { BenchmarkSample } from "./benchmarkSample.js";
import type { BenchmarkSource } from "./benchmarkSource.js";
import type { BenchmarkSuccessor } from "./benchmarkSuccessor.js";
import type { Statistic } from "./statistic.js";

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
  /** The standard deviation between companies, if it was published. */
  readonly standardDeviation?: number | undefined;
  /** The counts behind a single figure, if they were published: both sides then have an interval. */
  readonly counts?: BenchmarkCounts | undefined;
  /** The KPI's unit. */
  readonly unit: Unit;
  /** The currency of money. */
  readonly currency?: string | undefined;
  /** The sample that the figure is based on. */
  readonly sample?: BenchmarkSample | undefined;
  /** The first and the last year of the data. */
  readonly dataYears?: BenchmarkEnds | undefined;
  /** The source of the figure. */
  readonly source: BenchmarkSource;
  /** The newer figure of the same series that replaced this one, if there is one. */
  readonly supersededBy?: BenchmarkSuccessor | undefined;
  /** Remarks on the figure. */
  readonly notes?: string | undefined;
  /**
   * `"below"` or `"above"` if it is only known that the true figure lies on that side of `value`,
   * because it was rounded to 0, or published as "over 90".
   */
  readonly censored?: "below" | "above" | undefined;
}
