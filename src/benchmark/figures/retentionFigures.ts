import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkSource } from "../definition/benchmarkSource.js";
import { publishedTable } from "./publishedTable.js";

const recurly2019: BenchmarkSource = {
  title: "Recurly Research churn rate benchmarks",
  address: "https://recurly.com/research/annual-subscription-billling-metrics-report",
  tier: "primary",
};

/** The published figures of retention. */
export const retentionFigures: readonly Benchmark[] = [
  ...publishedTable(
    {
      metric: "periodChurnRate",
      definition: { period: "month" },
      basis:
        "percent of subscribers who cancel each month (publisher wording; denominator not restated)",
      variant: "monthly, total",
      region: "Global",
      channel: "subscription",
      statistic: "median",
      unit: "fraction",
      sample: { description: "nearly 2,000 subscription sites, Jan-Dec 2019; Recurly merchants" },
      dataYears: { from: 2019, to: 2019 },
      source: recurly2019,
    },
    { All: 0.0548 },
  ),
  ...publishedTable(
    {
      metric: "periodChurnRate",
      definition: { period: "month" },
      basis:
        "percent of subscribers who cancel each month (publisher wording; denominator not restated)",
      variant: "monthly, total",
      region: "Global",
      channel: "subscription",
      segment: "B2B",
      statistic: "median",
      unit: "fraction",
      sample: { description: "nearly 2,000 subscription sites, Jan-Dec 2019; Recurly merchants" },
      dataYears: { from: 2019, to: 2019 },
      source: recurly2019,
    },
    { B2B: 0.0515 },
  ),
  ...publishedTable(
    {
      metric: "periodChurnRate",
      definition: { period: "month" },
      basis:
        "percent of subscribers who cancel each month (publisher wording; denominator not restated)",
      variant: "monthly, total",
      region: "Global",
      channel: "subscription",
      segment: "B2C",
      statistic: "median",
      unit: "fraction",
      sample: { description: "nearly 2,000 subscription sites, Jan-Dec 2019; Recurly merchants" },
      dataYears: { from: 2019, to: 2019 },
      source: recurly2019,
    },
    { B2C: 0.0681 },
  ),
  ...publishedTable(
    {
      metric: "periodChurnRate",
      definition: { period: "month" },
      basis:
        "percent of subscribers who cancel each month (publisher wording; denominator not restated)",
      variant: "monthly, involuntary",
      region: "Global",
      channel: "subscription",
      statistic: "point",
      statisticAsPublished: "unspecified",
      unit: "fraction",
      sample: { description: "nearly 2,000 subscription sites, Jan-Dec 2019; Recurly merchants" },
      dataYears: { from: 2019, to: 2019 },
      source: recurly2019,
    },
    { All: 0.0189 },
  ),
];
