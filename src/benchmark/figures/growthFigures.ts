import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkSource } from "../definition/benchmarkSource.js";
import { publishedTable } from "./publishedTable.js";

const nucleus2014: BenchmarkSource = {
  title: "Nucleus Research 2014",
  address:
    "https://app.altruwe.org/proxy?url=https%3A%2F%2Fwww.oracle.com%2F%2Fuk%2Fcx%2Fwhat-is-crm%2Froi-of-crm%2F",
  tier: "confirmed copy",
};

/** The published figures of growth and returns. */
export const growthFigures: readonly Benchmark[] = [
  ...publishedTable(
    {
      metric: "returnPerUnitSpent",
      basis: "benefit / cost over a project; Nucleus case-study sample",
      region: "US",
      channel: "crm",
      statistic: "mean",
      statisticAsPublished: "mean of case studies",
      unit: "number",
      sample: { description: "vendor case studies" },
      dataYears: { from: 2014, to: 2014 },
      source: nucleus2014,
      notes: "read in a copy",
    },
    { "All industries": 8.71 },
  ),
];
